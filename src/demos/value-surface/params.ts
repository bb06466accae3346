import { choice, integer, number, toggle, type Values } from '../params.ts';

export const views = ['surface', 'layers'] as const;
export const datasets = ['8gaussians', '25gaussians', 'swissroll'] as const;
/** Twelve layers of 256 units, a recorded run; of 64; or of 64 with bounds widened so that a layer multiplies as one of 512 does. */
export const depths = ['256', '64', '64-scaled'] as const;

/** Half the side of the plotted square, as in gan_toy.py. */
export const HALF_SIDE = 3;

const place = { min: -2.5, max: 2.5, step: 0.05 } as const;

export const params = {
  view: choice(views, { default: 'surface' }),
  dataset: choice(datasets, { default: '8gaussians' }),
  clip: number({ default: 0.01, min: 0.001, max: 1, step: 0.001 }),
  lambda: number({ default: 10, min: 0.1, max: 100, step: 0.1 }),
  deep: choice(depths, { default: '256' }),
  seed: integer({ default: 3, min: 0, max: 9999 }),
  x: number({ ...place, default: 0.5 }),
  y: number({ ...place, default: 0.35 }),
  reveal: toggle({ default: false }),
};

export type SurfaceValues = Values<typeof params>;
export type View = (typeof views)[number];
export type DatasetName = (typeof datasets)[number];
