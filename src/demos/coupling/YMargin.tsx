import { scaleLinear } from 'd3-scale';
import type { MarginProps } from './MarginProps.ts';
import { shares } from './shares.ts';

const room = 34;

/** To the right of the cloud: the law of Y as an edge, and the share of draws in each stretch as bars. */
export function YMargin({ frame, words, x, y, say }: MarginProps) {
  const { from, to } = frame.y;
  const [, right = 0] = x.range();
  const [base = 0, top = 0] = y.range();
  // The law fills two thirds of the room however narrow it is: its area is 1 and nothing else is compared by it.
  const out = scaleLinear([0, 1.5 / (to - from)], [right, right + room]).clamp(true);
  const edge = right + (2 / 3) * room;
  const bins = from < to ? shares(frame.draws.y, { from, to, count: 8 }) : [];
  const nameAbove = y(to) - top > base - y(from);
  return (
    <g class="em-tone-fake">
      {bins.map((bin) => (
        <rect
          key={bin.from}
          class="cp-bin"
          x={right}
          y={y(bin.to) + 0.5}
          width={out(bin.density) - right}
          height={Math.max(0, y(bin.from) - y(bin.to) - 1)}
        />
      ))}
      <path class="em-curve em-dashed" d={`M${right} ${y(from)}H${edge}V${y(to)}H${right}`} />
      <text
        class="em-label"
        x={right + 56}
        y={nameAbove ? Math.min(y(to), y(from)) - 18 : y(from) + 26}
        text-anchor="end"
      >
        {from < to ? words.yLaw(say(from), say(to)) : words.yPoint(say(from))}
      </text>
    </g>
  );
}
