import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import type { LayerProps } from './FigureProps.ts';
import { rows } from './layout.ts';
import type { Atoms, Pair } from './laws.ts';

const tallest = 18;

/** Both laws as stacks of blocks on the axis: P's filled, Q's in dashes. */
export function Blocks({
  words,
  width,
  x,
  pair,
}: LayerProps & { readonly pair: Extract<Pair, { readonly kind: 'atoms' }> }) {
  const size = Math.min(tallest, 0.8 * (x(1) - x(0)));
  const sides = [
    { law: pair.p, tone: 'real', name: words.real },
    { law: pair.q, tone: 'fake', name: words.fake },
  ] as const;
  const boxOf = (at: number, count: number) => ({
    left: x(at) - size / 2 - 2,
    right: x(at) + size / 2 + 2,
    top: rows.axis - count * size,
    bottom: rows.axis,
  });
  const boxes = sides.flatMap(({ law }) => law.positions.map((at, i) => boxOf(at, law.counts[i]!)));
  const names = placeLabels(
    sides.map(({ law, name }, side) => ({
      text: name,
      spots: spotsBeside(law, x, side === 0 ? -1 : 1, size),
    })),
    { lines: [], boxes, bounds: { left: 2, right: width - 2, top: rows.base + 10, bottom: rows.axis } },
  );
  return (
    <>
      {sides.map(({ law, tone }, side) => (
        <g key={tone} class={`em-tone-${tone}`}>
          {law.positions.flatMap((at, i) =>
            Array.from({ length: law.counts[i]! }, (_, level) => (
              <rect
                key={`${at} ${level}`}
                class={side === 0 ? 'du-block' : 'du-block du-open'}
                x={x(at) - size / 2 + 1}
                y={rows.axis - (level + 1) * size + 1}
                width={size - 2}
                height={size - 2}
                rx={2}
              />
            )),
          )}
          <LabelText label={names[side]!} tone={tone} />
        </g>
      ))}
    </>
  );
}

/** Beside each stack, the given way first, then over it. */
function spotsBeside({ positions, counts }: Atoms, x: LayerProps['x'], way: 1 | -1, size: number) {
  const beside = ([way, way > 0 ? -1 : 1] as const).flatMap((turn) =>
    positions.map((at) => ({
      x: x(at) + turn * (size / 2 + 7),
      y: rows.axis - size / 2 - 2,
      anchor: turn > 0 ? ('start' as const) : ('end' as const),
    })),
  );
  const over = positions.map((at, i) => ({
    x: x(at),
    y: rows.axis - counts[i]! * size - 12,
    anchor: 'middle' as const,
  }));
  return [...beside, ...over];
}
