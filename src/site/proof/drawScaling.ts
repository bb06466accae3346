import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Bench } from './readBench.ts';

type Point = Bench['scaling'][number];

/** One contender's curve in the plot of a task, in pixels. */
export interface ScalingCurve {
  readonly name: string;
  readonly path: string;
  readonly marks: readonly (readonly [x: number, y: number])[];
}

export interface ScalingPlot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly curves: readonly ScalingCurve[];
  readonly sizes: readonly { readonly n: number; readonly x: number }[];
  readonly times: readonly { readonly milliseconds: number; readonly y: number }[];
}

const frame = { width: 340, height: 250, left: 56, right: 328, top: 24, bottom: 200 };

/** Time against size for one task, both axes logarithmic; powers of ten are the lines across. */
export function drawScaling(points: readonly Point[]): ScalingPlot {
  const sizes = [...new Set(points.map(({ n }) => n))].toSorted((a, b) => a - b);
  const decades = points.map(({ milliseconds }) => Math.log10(milliseconds));
  const [low, high] = [Math.floor(Math.min(...decades)), Math.ceil(Math.max(...decades))];
  const x = scaleLog([sizes[0] ?? 1, sizes.at(-1) ?? 1], [frame.left + 10, frame.right - 10]);
  const y = scaleLog([10 ** low, 10 ** high], [frame.bottom, frame.top]);
  const draw = line<Point>(
    ({ n }) => x(n),
    ({ milliseconds }) => y(milliseconds),
  ).digits(1);
  const curves = [...new Set(points.map(({ name }) => name))].map((name) => {
    const own = points.filter((point) => point.name === name).toSorted((a, b) => a.n - b.n);
    const marks = own.map(({ n, milliseconds }) => [x(n), y(milliseconds)] as const);
    return { name, path: draw(own) ?? '', marks };
  });
  return {
    ...frame,
    curves,
    sizes: sizes.map((n) => ({ n, x: x(n) })),
    times: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).map((milliseconds) => ({
      milliseconds,
      y: y(milliseconds),
    })),
  };
}
