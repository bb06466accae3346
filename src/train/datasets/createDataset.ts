import type { DatasetSpec, NamedDataset } from '../spec.ts';
import type { Dataset } from './Dataset.ts';
import { drawnPoints } from './drawnPoints.ts';
import { eightGaussians } from './eightGaussians.ts';
import { ring } from './ring.ts';
import { swissRoll } from './swissRoll.ts';
import { twentyFiveGaussians } from './twentyFiveGaussians.ts';
import { twoMoons } from './twoMoons.ts';

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
