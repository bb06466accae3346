import type { mixedBag } from './experiments.ts';

/** What each run of `TRACES` is: iterations, and critic updates before each generator update. */
export const TRACE = { iterations: 20, nCritic: 2 } as const;

/** Two nets and their optimisers after 20 iterations of the plain build; the same on every machine, for ever. */
export const TRACES = {
  'WGAN-GP as it begins': '738370130821e0e8',
  'clipped WGAN as it begins': '5a49975b90c0bced',
  'least squares on 25 Gaussians, tanh': '8634f14bf1a6973e',
  'one-sided penalty on a Swiss roll, softplus critic, leaky generator': 'f05233f365c1b7b0',
  'two-sided penalty on a ring, tanh critic': '4885763ad50e0abc',
  'hinge on two moons, uniform noise, momentum': '72f81cf1c79eefb1',
  'spectral norm on drawn points, one point a batch': '4464472e35c75a94',
  'saturating GAN, 37 points': '31fa60a1471d534a',
  'non-saturating GAN, twelve layers': '4ed16d3802e12064',
} as const satisfies Record<keyof typeof mixedBag, string>;
