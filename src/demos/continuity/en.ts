import type { Words } from './words.ts';

export const en: Words = {
  title: 'No further than the samples',
  hint: 'Drag θ and θ′',
  caption:
    'Green lines join outputs of the same z; their mean length is the green area. W cannot change by more, so its curve never leaves the funnel that narrows to θ′. Put both θ on one side of the place where W is 0 and the bars are equal; put them on either side and the upper one falls short.',
  params: { family: 'generator', theta: 'θ', other: 'θ′', guess: 'guess', js: 'show JS as well' },
  readouts: {
    w: 'W(P_r, P_θ)',
    'w-other': 'W(P_r, P_θ′)',
    difference: 'change of W',
    bound: 'E|g_θ − g_θ′|',
    'js-difference': 'change of JS',
  },
  presets: { shift: 'g = θ + z', scale: 'g = θ · z', step: 'g = 1{z < θ}', jump: 'JS jumps' },
  keyboard: [
    {
      keys: 'Tab',
      does: 'Go through θ and θ′ of the first picture, those of the second, and the buttons.',
    },
    { keys: '← →', does: 'Move the chosen θ by 0.01.' },
    { keys: 'Page Up / Page Down', does: 'Move it by 0.2.' },
    { keys: 'Home / End', does: 'Go to −1 or 1.' },
    { keys: 'Space / Enter', does: 'Press the button.' },
  ],
  generators: 'Generator',
  about: {
    shift: 'z is uniform on [0, 1]. The generator shifts it by θ; P_r is the uniform law, not shifted.',
    scale: 'z is uniform on [0, 1]. The generator multiplies it by θ; P_r is a single point at 0.',
    step: 'z is uniform on [0, 1]. The generator gives 1 where z is less than θ and 0 elsewhere; P_r lies half at 0, half at 1.',
  },
  samplePanel: 'The outputs g_θ(z) and g_θ′(z) of the same z, and the three laws',
  zAxis: 'latent z',
  xAxis: 'output x',
  area: 'green area = E|g_θ − g_θ′|',
  lossPanel: 'W(P_r, P_θ) against θ, and its limits as seen from θ′',
  thetaAxis: 'parameter θ',
  lossAxis: 'W from P_r',
  funnel: 'where W can be',
  hidden: 'Guess first, below',
  handles: { theta: 'θ of the generator', other: 'θ′ of the generator' },
  curveHandles: { theta: 'θ on the curve', other: 'θ′ on the curve' },
  handleValue: (which, value) => `${which === 'theta' ? 'θ' : 'θ′'} = ${value}`,
  barsPanel: 'How much W changes, and how far the samples move on average',
  differenceBar: 'change of W: |W(P_r, P_θ) − W(P_r, P_θ′)|',
  boundBar: 'mean move of samples: E|g_θ(z) − g_θ′(z)|',
  jsBar: 'change of JS',
  jsNote:
    'With g = θ · z, put θ on 0 and move it off by one step: samples and W hardly move, and JS jumps by log 2.',
  question:
    'As θ passes z, the output of that z leaps from 0 to 1. If θ moves little by little, does W(P_r, P_θ) leap too?',
  answers: { jumps: 'W leaps too', continuous: 'W is continuous' },
  verdict: (right) => (right ? 'Right.' : 'No: W is continuous.'),
  lesson:
    'Only the z between θ and θ′ leap, and their share is |θ − θ′|. So long as the mean distance goes to 0, W is continuous.',
  again: 'Guess again',
  columns: ['θ', 'W(P_r, P_θ)', 'change of W from θ′', 'E|g_θ − g_θ′|'],
  summary: ({ theta, other, difference, bound }) =>
    `At θ = ${theta} and θ′ = ${other}, W differs by ${difference} and the samples lie ${bound} apart on average.`,
  jsSummary: (jsDifference) => ` JS differs by ${jsDifference}.`,
  summaryHidden: (bound) => `The samples lie ${bound} apart on average. W is still hidden.`,
};
