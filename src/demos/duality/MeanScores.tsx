import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { polylineAt } from '@/math/index.ts';
import type { LayerProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';

/** The mean score of each law as a level, the gap between them as an upright bar, and each block's own score on the line. */
export function MeanScores({ frame, words, width, x, y }: LayerProps) {
  const { pMean, qMean, pair, clipped } = frame;
  const right = width - sides.right;
  const levels = spreadLabels(
    [
      { tone: 'real', text: words.pMean, at: y(pMean) },
      { tone: 'fake', text: words.qMean, at: y(qMean) },
    ],
    [rows.top, rows.base],
  );
  return (
    <>
      {levels.map(({ tone, text, at, label }) => (
        <g key={tone} class={`em-tone-${tone}`}>
          <line
            class={`du-level ${tone === 'fake' ? 'em-dashed' : ''}`}
            x1={sides.left}
            x2={right + 14}
            y1={at}
            y2={at}
          />
          <text class="em-label" x={right + 20} y={label} dy="0.35em">
            <Subscripted text={text} within="svg" />
          </text>
        </g>
      ))}
      <line class="du-gap" x1={right + 11} x2={right + 11} y1={y(pMean)} y2={y(qMean)} />
      {pair.kind === 'atoms' && (
        <>
          {pair.q.positions.map((at) => (
            <rect
              key={at}
              class="du-score em-tone-fake"
              x={x(at) - 5}
              y={y(polylineAt(at, clipped)) - 5}
              width={10}
              height={10}
            />
          ))}
          {pair.p.positions.map((at) => (
            <circle
              key={at}
              class="du-score em-tone-real"
              cx={x(at)}
              cy={y(polylineAt(at, clipped))}
              r={5.5}
            />
          ))}
        </>
      )}
    </>
  );
}
