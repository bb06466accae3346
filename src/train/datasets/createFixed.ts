import type { Dataset } from '@/math/random/datasets/index.ts';
import type { CriticSpec } from '../spec.ts';
import { createDataset } from './createDataset.ts';
import { noisyReal } from './noisyReal.ts';
import { normalLine } from './normalLine.ts';
import { segment } from './segment.ts';

/** The law of a spec's fixed generator. */
export function createFixed({ generator, dataset }: Pick<CriticSpec, 'generator' | 'dataset'>): Dataset {
  switch (generator.fixed) {
    case 'noisy-real':
      return noisyReal(createDataset(dataset), generator.sd);
    case 'normal':
      return normalLine(generator.mean, generator.sd);
    case 'segment':
      return segment(generator.theta);
  }
}
