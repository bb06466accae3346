import type { AnyDataset } from '../../../spec.ts';

/** Random words of a point, as long as no integer is drawn again. */
export function lawWords({ name }: AnyDataset): number {
  switch (name) {
    case 'normal':
    case 'segment':
      return 2;
    case 'swissroll':
    case 'ring':
      return 6;
    case 'moons':
      return 7;
    default:
      return 5;
  }
}
