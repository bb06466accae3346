import type { Measure } from './measures.ts';
import type { Integrand } from './model.ts';

export type Tone = 'kl' | 'js' | 'tv' | 'transport';

/** Colour of each measure, the same in readouts, curves and integrands. */
export const toneOf = {
  kl: 'kl',
  'reverse-kl': 'kl',
  js: 'js',
  'js-slope': 'js',
  tv: 'tv',
  'best-accuracy': 'tv',
  w1: 'transport',
  w2: 'transport',
} as const satisfies Record<Measure, Tone>;

/** Dash of each curve, so that none is told by its colour alone. */
export const dashOf = {
  kl: '8 5',
  'reverse-kl': '2 4',
  js: '',
  'js-slope': '1 4',
  tv: '7 4',
  'best-accuracy': '',
  w1: '',
  w2: '3 5',
} as const satisfies Record<Measure, string>;

/** The curve that shows a measure: the best accuracy is ½ + ½ TV and has none of its own. */
export const curveOf = (measure: Measure): Measure => (measure === 'best-accuracy' ? 'tv' : measure);

/** The pointwise part that a measure is the area of; W₁ and W₂ are no such area. */
export function integrandOf(measure: Measure): Exclude<Integrand, 'none'> | undefined {
  if (measure === 'w1' || measure === 'w2') return undefined;
  if (measure === 'js-slope') return 'js';
  return measure === 'best-accuracy' ? 'tv' : measure;
}
