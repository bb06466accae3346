import {
  drawnPoints,
  eightGaussians,
  ring,
  swissRoll,
  twentyFiveGaussians,
  twoMoons,
} from '@/math/random/datasets/index.ts';
import type { Dataset } from '@/math/random/datasets/index.ts';
import type { AnyDataset, NamedDataset } from '../spec.ts';
import { normalLine } from './normalLine.ts';
import { segment } from './segment.ts';

const NAMED = {
  '8gaussians': eightGaussians,
  '25gaussians': twentyFiveGaussians,
  swissroll: swissRoll,
  ring,
  moons: twoMoons,
} satisfies Record<NamedDataset, () => Dataset>;

/** The data set that a spec names; one of the line writes one number to a point. */
export function createDataset(spec: AnyDataset): Dataset {
  switch (spec.name) {
    case 'drawn':
      return drawnPoints(spec.points);
    case 'normal':
      return normalLine(spec.mean, spec.sd);
    case 'segment':
      return segment(0);
    default:
      return NAMED[spec.name]();
  }
}
