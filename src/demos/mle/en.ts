import type { Words } from './words.ts';

export const en: Words = {
  title: 'Maximum likelihood and KL',
  hint: 'Drag the bell to suit the samples, then raise their number n below',
  caption:
    'The better the bell suits the samples, the greater their mean log-likelihood. But its top (×) is at the sample mean and the 1/n variance, not where cross-entropy and KL are least (+). With more samples the solid lines come to lie on the dashed ones, and × moves to +. On a single sample the bell sharpens without end.',
  params: {
    m: 'mean m of the bell',
    s: 'standard deviation s of the bell',
    n: 'number of samples n',
    seed: 'draw',
    steps: 'Newton steps',
  },
  readouts: {
    'log-likelihood': 'mean log-likelihood of the samples',
    'cross-entropy': 'cross-entropy',
    kl: 'KL(P_r‖P_θ)',
  },
  presets: {
    hand: 'By hand, from (1, 2)',
    best: 'The best bell',
    one: 'One sample',
    few: '5 samples',
    many: '2,000 samples',
  },
  keyboard: [
    {
      keys: 'Tab',
      does: 'Go through the bell’s standard deviation and mean, the point in the plane, the number of samples.',
    },
    {
      keys: '← →',
      does: 'Change the bell’s standard deviation or mean by 0.05, the number of samples by one notch.',
    },
    { keys: '↑ ↓', does: 'At the point in the plane, change the standard deviation s by 0.05.' },
    {
      keys: 'Page Up / Page Down',
      does: 'Change the mean by 0.6, the standard deviation by 0.3, the number by two notches.',
    },
    { keys: 'Home / End', does: 'Go to the least or the greatest value.' },
  ],
  bell: 'The samples, and the bell to be fitted to them',
  plane:
    'Contours of mean log-likelihood and of minus the cross-entropy over the bell’s mean m and standard deviation s',
  running: 'Mean log-likelihood on its way to minus the cross-entropy as samples accumulate',
  placeAxis: 'position x',
  densityAxis: 'density; a sample’s likelihood is its stem',
  countAxis: 'number of samples n (log scale)',
  runningAxis: 'mean log density under the present bell',
  real: 'P_r = N(0, 1)',
  fitted: (mean, sd) => `P_θ = N(${mean}, ${sd}²)`,
  samples: (n) => (n === '1' ? '1 sample' : `${n} samples`),
  beyond: (height) => `peak ${height}`,
  sampleLine: 'mean log-likelihood',
  trueLine: '−cross-entropy',
  sampleTop: (mean, sd) => `mean log-likelihood, top × (${mean}, ${sd})`,
  noTop: 'mean log-likelihood, no bound as s → 0',
  trueTop: (mean, sd) => `−cross-entropy, top + (${mean}, ${sd})`,
  gap: (gap) => `gap ${gap}`,
  meanHandle: 'Mean m of the bell',
  meanValue: (mean) => `m = ${mean}`,
  sdHandle: 'Standard deviation s of the bell',
  sdValue: (sd) => `s = ${sd}`,
  lawHandle: 'The bell (m, s) in the plane',
  lawValue: (mean, sd) => `m = ${mean}, s = ${sd}`,
  countHandle: 'Number of samples n',
  countValue: (n) => (n === '1' ? '1 sample' : `${n} samples`),
  redraw: (seed) => `Draw anew (now draw ${seed})`,
  parts: (crossEntropy, entropy, kl) =>
    `Cross-entropy ${crossEntropy} = entropy ${entropy}, whatever the bell, + KL(P_r‖P_θ) ${kl}`,
  klOfSamples: (kl) => `KL from the distribution of the n samples to P_θ is always ${kl}.`,
  wholeStep: 'Newton’s step was taken whole.',
  shortStep: (share) =>
    `The whole step would leave s > 0 or raise the likelihood too little, so only ${share} of it was taken.`,
  turned:
    'The loss bends downward here along one direction; its curvature is turned, to go down all the same.',
  settled: 'It no longer moves.',
  noBound: 'With one sample the likelihood has no bound.',
  playback: 'Play Newton’s steps',
  play: 'Play Newton',
  pause: 'Pause',
  restart: 'From the start',
  oneStep: 'One Newton step',
  counter: 'step',
  columns: ['n', 'sample mean', '√(1/n variance)', 'mean log-likelihood', '−cross-entropy'],
  summary: (n, [mean, sd], logLikelihood, crossEntropy, kl) =>
    `Under the bell with m = ${mean}, s = ${sd}, the mean log-likelihood of ${n} ${n === '1' ? 'sample' : 'samples'} is ${logLikelihood}, the cross-entropy ${crossEntropy}, KL ${kl}.`,
};
