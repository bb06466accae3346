import type { MeasureName } from './params.ts';

/** Colour and dash of each yardstick, as everywhere on the site. */
export const looks: Readonly<
  Record<MeasureName, { readonly tone: 'transport' | 'tv' | 'js' | 'kl'; readonly dash: string }>
> = {
  w1: { tone: 'transport', dash: '' },
  tv: { tone: 'tv', dash: '6 4' },
  js: { tone: 'js', dash: '2 3' },
  kl: { tone: 'kl', dash: '10 4 2 4' },
  'reverse-kl': { tone: 'kl', dash: '3 6' },
};
