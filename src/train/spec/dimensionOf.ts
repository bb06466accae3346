import type { AnyDataset } from './TrainSpec.ts';

/** How many numbers a point of a data set is: 1 on the line, 2 in the plane. */
export function dimensionOf({ name }: Pick<AnyDataset, 'name'>): 1 | 2 {
  return name === 'normal' ? 1 : 2;
}
