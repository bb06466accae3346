import {
  drawnPoints,
  eightGaussians,
  ring,
  swissRoll,
  twentyFiveGaussians,
  twoMoons,
} from '@/math/random/datasets/index.ts';
import type { Dataset } from '@/math/random/datasets/index.ts';
import type { DatasetSpec, NamedDataset } from '../spec.ts';

const NAMED = {
  '8gaussians': eightGaussians,
  '25gaussians': twentyFiveGaussians,
  swissroll: swissRoll,
  ring,
  moons: twoMoons,
} satisfies Record<NamedDataset, () => Dataset>;

/** The data set that a spec names. */
export function createDataset(spec: DatasetSpec): Dataset {
  return spec.name === 'drawn' ? drawnPoints(spec.points) : NAMED[spec.name]();
}
