import type { LayerProps } from './FigureProps.ts';
import { answerHeight, rows, sides } from './layout.ts';

/** Along the axis, the slope of an optimal f: K times the sign of F_Q − F_P; an empty strip until it is revealed. */
export function Answer({ frame, words, width, x }: LayerProps) {
  const [left, right] = [sides.left, width - sides.right];
  const middle = rows.answer + answerHeight / 2;
  return (
    <g class="em-tone-transport">
      <rect
        class={frame.reveal ? 'du-strip' : 'du-strip du-hidden'}
        x={left}
        y={rows.answer}
        width={right - left}
        height={answerHeight}
        rx={4}
      />
      {!frame.reveal && (
        <text x={(left + right) / 2} y={middle} dy="0.35em" text-anchor="middle">
          {words.hidden}
        </text>
      )}
      {frame.reveal && (
        <g class="du-answer">
          {frame.stretches.map(({ from, to, sign }) => (
            <g key={from}>
              {sign !== 0 && (
                <rect
                  class="du-slope"
                  x={x(from)}
                  y={rows.answer}
                  width={x(to) - x(from)}
                  height={answerHeight}
                />
              )}
              <text class="em-label" x={(x(from) + x(to)) / 2} y={middle} dy="0.35em" text-anchor="middle">
                {slopeOf(sign, frame.K)}
              </text>
            </g>
          ))}
          <text class="em-label" x={right + 8} y={middle} dy="0.35em">
            {words.answer}
          </text>
        </g>
      )}
    </g>
  );
}

/** A slope as it is written: falling, level or rising. */
const slopeOf = (sign: number, K: number): string => (sign < 0 ? `↘ −${K}` : sign > 0 ? `↗ ${K}` : '→ 0');
