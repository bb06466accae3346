import type { FigureProps } from '../FigureProps.ts';
import { signsOf } from './signsOf.ts';
import type { Stage } from './layout.ts';
import { ribbons } from './ribbons.ts';

export interface RibbonsProps extends Pick<FigureProps, 'frame' | 'light'> {
  readonly stage: Stage;
}

/** The plan as green paths as wide as what they carry; those of a cycle that makes it cheaper marked as they gain or give. */
export function Ribbons({ frame, light, stage }: RibbonsProps) {
  const signs = signsOf(frame);
  const gaining = signs.map((sign, k) => (sign > 0 && frame.plan[k] === 0 ? 1 : 0));
  const amounts = frame.plan.map((amount, k) => amount + gaining[k]!);
  return (
    <g class="em-tone-transport">
      {ribbons(frame, amounts, stage).map(({ cell, wide, path, head }) => (
        <g key={cell} class="bm-ribbon" data-sign={signs[cell] || undefined} {...light?.hover(`cell${cell}`)}>
          <path class="bm-reach" d={path} />
          <path class="bm-path" d={path} stroke-width={wide} />
          <path class="bm-head" d={head} />
        </g>
      ))}
    </g>
  );
}
