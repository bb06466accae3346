import type { Words } from './words.ts';

export const en: Words = {
  title: 'Density and area',
  hint: 'Sweep sideways over the picture to take an interval; the blue handle sets the width σ',
  caption:
    'Narrow the bell and its density exceeds 1, yet the area stays 1. Probability is an area, not a height; in the distribution function it is a rise. Press a single point: its probability is 0.',
  params: { sigma: 'standard deviation σ', from: 'one end a', to: 'other end b' },
  readouts: { peak: 'density at the peak', area: 'probability of the interval', total: 'whole area' },
  presets: {
    start: 'σ = 1',
    narrow: 'Narrow bell, σ = 0.1',
    wide: 'Wide bell, σ = 3',
    tail: 'A tail',
    point: 'A single point',
  },
  keyboard: [
    { keys: '← →', does: 'Move the chosen handle by 0.05.' },
    { keys: 'Page Up / Page Down', does: 'Move an end of the interval by 0.8, the width σ by 0.3.' },
    { keys: 'Home / End', does: 'Bring an end of the interval to −4 or 4, the width σ to 0.1 or 3.' },
  ],
  density: 'The density of a normal law, and the area over the interval',
  cumulative: 'The distribution function, and its rise over the interval',
  placeAxis: 'position x',
  densityAxis: 'density p(x), probability per unit of x',
  cumulativeAxis: 'distribution function F(x), probability up to x',
  one: 'density 1',
  peakAt: (value) => `peak ${value}`,
  areaOf: (value) => `area ${value}`,
  pointArea: 'one point: area 0',
  riseOf: (value) => `rise ${value}`,
  noRise: 'rise 0',
  sigmaHandle: 'Width σ of the bell',
  sigmaValue: (sigma) => `σ = ${sigma}`,
  fromHandle: 'One end a of the interval',
  toHandle: 'Other end b of the interval',
  endValue: (x) => `x = ${x}`,
  columns: ['x', 'density p(x)', 'distribution function F(x)'],
  summary: (sigma, peak, low, high, area) =>
    `At σ = ${sigma} the density peaks at ${peak}, and the interval from ${low} to ${high} has probability ${area}.`,
};
