import type { ScaleLinear } from 'd3-scale';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { Frame, Pair } from './model.ts';

export interface MatrixLabelsProps {
  readonly frame: Frame;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Names of the iteration's vector, of its image and of the matrix's two columns. */
export function MatrixLabels({ frame, x, y }: MatrixLabelsProps) {
  const { matrix, now, rounds } = frame;
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const inside = within(now.image, x.domain()[1] ?? 0);
  const around = ([u, v]: Pair) =>
    spotsAround({ x: x(u), top: y(v), bottom: y(v) }, u < 0 ? -1 : 1, [top + 9, bottom - 9]).map((spot) => ({
      ...spot,
      x: spot.x + (spot.anchor === 'start' ? 5 : -5),
    }));
  const columns: readonly Pair[] = [
    [matrix[0], matrix[2]],
    [matrix[1], matrix[3]],
  ];
  const index = String.fromCharCode(0x2080 + rounds);
  const wanted = [
    { text: 'W e₁', tone: 'ink', spots: around(columns[0]!) },
    { text: 'W e₂', tone: 'ink', spots: around(columns[1]!) },
    { text: `W v${index}`, tone: 'js', spots: around(inside) },
    { text: `v${index}`, tone: 'tv', spots: around(now.vector) },
  ];
  const ray = (to: Pair) =>
    [
      [x(0), y(0)],
      [x(to[0]), y(to[1])],
    ] as const;
  const placed = placeLabels(wanted, {
    lines: [ray(inside), ray(now.vector)],
    boxes: [...columns, inside].map(([u, v]) => boxAround(x(u), y(v), 11)),
    bounds: { left, right, top, bottom },
  });
  return (
    <>
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
    </>
  );
}

/** The point itself, or where its ray leaves the picture. */
function within([u, v]: Pair, reach: number): Pair {
  const shrink = Math.min(1, reach / Math.max(Math.abs(u), Math.abs(v), Number.MIN_VALUE));
  return [u * shrink, v * shrink];
}
