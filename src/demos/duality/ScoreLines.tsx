import type { Polyline } from '@/math/index.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import type { LayerProps } from './FigureProps.ts';
import type { Knot } from './knots.ts';

export const pointsOf = ({ x, y }: Polyline): readonly Knot[] => Array.from(x, (at, k) => [at, y[k]!]);

/** f as drawn, thin; after clipping, bold; once revealed an optimal one, dashed; and the scores of the single blocks. */
export function ScoreLines({ frame, x, y }: LayerProps) {
  const { drawn, clipped, optimum, reveal } = frame;
  return (
    <>
      {reveal && <path class="du-optimum du-answer" d={linePath(pointsOf(optimum), x, y)} />}
      <path class="du-clipped" d={linePath(pointsOf(clipped), x, y)} />
      <path class="du-drawn" d={linePath(pointsOf(drawn), x, y)} />
    </>
  );
}
