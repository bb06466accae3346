import { writtenBound } from './writtenBound.ts';
import type { Words } from './words.ts';

export const en: Words = {
  title: 'A critic with clipped weights, and one with a gradient penalty',
  hint: 'Drag the round handle: how steep are the two critics at the same place?',
  viewHints: {
    surface: 'Drag the round handle: how steep are the two critics at the same place?',
    layers: 'See what becomes of the gradient on its way from the output to the input',
  },
  caption:
    'Figure 1 of the WGAN-GP paper. The generator is fixed at real points plus noise N(0, I); only the critic learns.',
  captions: {
    surface:
      'The left of figure 1 of the WGAN-GP paper. The generator is fixed at real points plus noise N(0, I), and only the critic was trained. The clipped critic is all but flat, and simple in shape. The penalised one has a slope near 1 and follows the shape of the data. Look first at how different the steps between contours are.',
    layers:
      'The right of figure 1 of the WGAN-GP paper. Critics of twelve layers were trained on the Swiss roll; drawn is how much of the loss’s gradient is left at each layer. With clipping it vanishes or explodes, depending on c; with the penalty it flows. Dotted is a rule of thumb: weights ±c of random signs multiply by c√(n/2) a layer of n units. At width 64 not even c = 0.1 explodes; with c widened by √(512/64) it does again.',
  },
  params: {
    view: 'view',
    dataset: 'data',
    clip: 'bound c of the weights',
    lambda: 'weight λ of the penalty',
    deep: 'critics of twelve layers',
    seed: 'seed',
    x: 'place x to look at',
    y: 'place y to look at',
    reveal: 'show the weights',
  },
  readouts: {
    w1: 'W₁ (256 drawn points each)',
    'estimate-clip': 'clipped: E_r f − E_g f',
    'estimate-gp': 'penalty: E_r f − E_g f',
    'slope-clip': 'clipped: mean ‖∇f‖',
    'slope-gp': 'penalty: mean ‖∇f‖',
    'spread-gp': 'penalty: sd of ‖∇f‖',
    'here-clip': 'clipped: ‖∇f‖ at the handle',
    'here-gp': 'penalty: ‖∇f‖ at the handle',
    'share-at-bound': 'weights at ±c',
    'decades-wide': 'decades a layer: wide\u00a0c',
    'decades-middle': 'decades a layer: middle\u00a0c',
    'decades-narrow': 'decades a layer: narrow\u00a0c',
    'decades-gp': 'decades a layer: penalty',
    'share-wide': 'at ±c: wide\u00a0c',
    'share-middle': 'at ±c: middle\u00a0c',
    'share-narrow': 'at ±c: narrow\u00a0c',
  },
  presets: {
    '8gaussians': '8 Gaussians',
    '25gaussians': '25 Gaussians',
    swissroll: 'Swiss roll',
    sweep: 'Sweep of c (width 256)',
    'narrow-nets': 'Sweep of c (width 64)',
    scaled: 'Sweep of c (width 64, c widened)',
  },
  keyboard: [
    { keys: 'Tab', does: 'Go through the handles, the buttons and the controls.' },
    { keys: '← → ↑ ↓', does: 'Move the handle by 0.05.' },
    { keys: 'Page Up / Page Down', does: 'Move the handle up or down by 0.5.' },
    { keys: 'Home / End', does: 'Move the handle to the left or the right end.' },
  ],
  views: { surface: 'Value surfaces', layers: 'Gradient through 12 layers' },
  datasets: { '8gaussians': '8 Gaussians', '25gaussians': '25 Gaussians', swissroll: 'Swiss roll' },
  depths: { '256': 'width 256 (recorded)', '64': 'width 64', '64-scaled': 'width 64, c times √8' },
  recorded: (seed, updates) => `recorded run · seed ${seed} · ${updates} updates`,
  untrained: 'not trained yet',
  live: (updates) => `trained on your machine · ${updates} updates`,
  atRest: {
    recorded: 'What you see was trained and recorded before. Press “Train” to train it anew from the start.',
    untrained: 'What you see are critics before their first update. Press “Train”.',
  },
  recordedOnly:
    'Four critics of twelve layers of 256 take a phone some minutes, so what was recorded is shown. Those of width 64 train right here.',
  hold: (hold) =>
    hold.kind === 'clip'
      ? `Weight clipping, c = ${writtenBound(hold.clip)}`
      : `Gradient penalty, λ = ${hold.lambda}`,
  symbol: (hold) => (hold.kind === 'clip' ? `c = ${writtenBound(hold.clip)}` : 'penalty'),
  surfaceLabel: (hold) => `${hold}: the critic’s values, real and generated points`,
  real: 'real P_r',
  fake: 'generated P_g',
  field: 'critic’s value f',
  low: 'low',
  high: 'high',
  contourStep: (step) => `contours every ${step}`,
  xAxis: 'coordinate x',
  yAxis: 'coordinate y',
  probe: 'Place to look at',
  probeValue: (x, y) => `x = ${x}, y = ${y}`,
  slopeHere: (slope) => `‖∇f‖ = ${slope}`,
  weightsLabel: (hold) => `${hold}: distribution of the weights`,
  weightAxis: 'weight w',
  shareAxis: 'share (%)',
  atBound: (share) => `${share} % at ±c`,
  outside: (share) => `${share} % beyond`,
  question: [
    'Where will the weights be?',
    'Around 0, spread evenly, or at both ends ±c? Make a guess first.',
  ],
  answer:
    'Clipping piles weights up at the ends ±c, the more the smaller c is. Under the penalty they stay spread around 0. Weights that start beyond ±c are cut in the very first update.',
  layersLabel: 'Size of the loss’s gradient at each layer, log scale',
  layerAxis: 'layer (13 is the output, 1 next to the input)',
  gradientAxis: 'gradient of the loss by the layer’s output (log scale)',
  trainedLine: 'trained critic',
  ruleLine: 'rule of thumb c√(n/2)',
  show: 'Show the weights',
  hide: 'Hide them',
  notYet: 'none yet',
  surfaceColumns: ['critic', 'updates', 'E_r f − E_g f', 'mean ‖∇f‖', 'sd of ‖∇f‖', 'share at ±c'],
  layerColumn: 'layer',
  updates: 'updates',
  surfaceSummary: ({ dataset, updates, w1, clip, gp }) =>
    `${dataset}, ${updates} updates. ${clip.name}: estimate ${clip.estimate}, mean slope ${clip.slope}. ${gp.name}: estimate ${gp.estimate}, mean slope ${gp.slope}. W₁ of the drawn points is ${w1}.`,
  layersSummary: ({ updates, critics }) =>
    `${updates} updates. Decades by which the gradient changes with each layer toward the input: ${critics
      .map(([name, decades]) => `${name}: ${decades}`)
      .join('; ')}.`,
};
