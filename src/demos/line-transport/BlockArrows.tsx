import type { ScaleLinear } from 'd3-scale';
import type { ListProps } from './FigureProps.ts';
import { ground } from './layout.ts';
import { shownLit } from './light.ts';

export interface BlockArrowsProps extends ListProps {
  readonly x: ScaleLinear<number, number>;
}

/** Widest step between arrows that leave one stack, in pixels. */
const step = 5.5;
const head = 5;

/** The plan as arrows from P's ground to Q's, side by side where blocks share a place: in sorted order none crosses another. */
export function BlockArrows({ frame, light, x }: BlockArrowsProps) {
  const unit = x(1) - x(0);
  const fan = (level: number, mates: number) =>
    (level - (mates - 1) / 2) * Math.min(step, (0.75 * unit) / mates);
  const [top, bottom] = [ground.real + 3, ground.fake - 3];
  const bend = (top + bottom) / 2;
  const byRank = (list: typeof frame.real) => list.toSorted((a, b) => a.rank - b.rank);
  const [real, fake] = [byRank(frame.real), byRank(frame.fake)];
  return (
    <g class="em-tone-transport">
      {frame.moves.map((move, i) => {
        const [a, b] = [real[i]!, fake[i]!];
        const from = x(move.from) + fan(a.level, a.mates);
        const to = x(move.to) + fan(b.level, b.mates);
        const path = `M${from} ${top}C${from} ${bend} ${to} ${bend} ${to} ${bottom - head}`;
        return (
          <g
            key={i}
            class={`lt-lightable lt-plan${i === frame.chosen ? ' lt-chosen' : ''}`}
            data-lit={shownLit(light, `move${i}`)}
          >
            <path class="lt-slice" d={path} />
            <path class="lt-head" d={`M${to - head * 0.7} ${bottom - head}h${head * 1.4}L${to} ${bottom}Z`} />
          </g>
        );
      })}
    </g>
  );
}
