import { createDataset } from '../../../datasets/createDataset.ts';
import type { AnyDataset } from '../../../spec.ts';

/** What src/math/random/datasets/drawnPoints.ts keeps to itself; a test compares the draws. */
const DRAWN_NOISE = 0.02;

/** Of an equal mixture of round Gaussians, drawn points among them: its centres x0, y0, x1, y1 …; none of other data. */
export function centresOf(dataset: AnyDataset): { readonly centres: readonly number[]; readonly sd: number } {
  if (dataset.name === 'drawn') return { centres: dataset.points, sd: DRAWN_NOISE };
  const { modes, sd } = createDataset(dataset);
  return { centres: modes.flat(), sd };
}
