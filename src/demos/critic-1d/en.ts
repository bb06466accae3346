import type { Words } from './words.ts';

export const en: Words = {
  title: 'The discriminator falls silent, the critic keeps pulling',
  hint: 'Drag the upright line x and the two peaks',
  caption:
    'Figure 2 of the WGAN paper, redrawn with the exact optima. Where the two laws are far apart the optimal discriminator D* is flat at the generated samples, and the gradient of ln(1 − D*) dies. The optimal critic f* has slope ±1 everywhere. The published code flips the critic’s sign, so the paper’s curve rises instead.',
  params: {
    m1: 'mean of real',
    s1: 'sd of real',
    m2: 'mean of generated',
    s2: 'sd of generated',
    x: 'place x to look at',
  },
  readouts: {
    'd-gradient': '|\u2060∂ ln(1 − D*)\u2060|',
    'ns-gradient': '|\u2060∂ (−ln D*)\u2060|',
    'critic-slope': 'slope of f*',
    d: 'D*(x)',
    w1: 'W₁',
    js: 'JS',
  },
  presets: {
    paper: 'Paper: N(−5, 1) and N(5, 1)',
    near: 'A little nearer',
    touching: 'Overlapping',
    widths: 'Unequal widths',
    same: 'Equal laws',
  },
  keyboard: [
    {
      keys: 'Tab',
      does: 'Go through the shoulders (standard deviations), the peaks (means) and the line x.',
    },
    { keys: '← →', does: 'Move x or a mean by 0.1, a standard deviation by 0.05.' },
    { keys: 'Page Up / Page Down', does: 'Move x by 2, a mean by 1.6, a standard deviation by 0.25.' },
    { keys: 'Home / End', does: 'Go to the least or the greatest value.' },
  ],
  laws: 'Two densities and the optimal discriminator D*',
  critic: 'The optimal critic f*',
  gradients: 'Size of the gradient that a generated sample gets, place by place, log scale',
  xAxis: 'place x',
  heightAxis: 'density, and D* (0 to 1)',
  criticAxis: 'the critic’s value f*(x)',
  gradientAxis: 'size of the gradient (log scale)',
  real: 'real P_r',
  fake: 'generated P_g',
  discriminator: 'discriminator D*',
  bestCritic: 'critic f*',
  saturating: (value) => `ln(1 − D*): ${value}`,
  nonSaturating: (value) => `−ln D*: ${value}`,
  wasserstein: (value) => `critic: ${value}`,
  probe: 'Place x to look at',
  probeValue: (x) => `x = ${x}`,
  columns: ['x', 'D*', '|∂ ln(1 − D*)|', '|∂ (−ln D*)|', 'f*'],
  summary: (x, saturating, nonSaturating, slope, w1) =>
    `At x = ${x} the gradient of ln(1 − D*) is ${saturating}, that of −ln D* ${nonSaturating}, the critic’s slope ${slope}. W₁ is ${w1}.`,
};
