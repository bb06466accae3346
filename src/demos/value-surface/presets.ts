import type { SurfaceValues } from './params.ts';

export type PresetName = '8gaussians' | '25gaussians' | 'swissroll' | 'sweep' | 'narrow-nets' | 'scaled';

/** The paper's figure 1: its three data sets, then its sweep of c, as it is and in nets that a browser trains. */
export const presets = {
  '8gaussians': {},
  '25gaussians': { dataset: '25gaussians' },
  swissroll: { dataset: 'swissroll' },
  sweep: { view: 'layers' },
  'narrow-nets': { view: 'layers', deep: '64' },
  scaled: { view: 'layers', deep: '64-scaled' },
} as const satisfies Readonly<Record<PresetName, Partial<SurfaceValues>>>;
