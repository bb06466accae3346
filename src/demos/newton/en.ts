import type { Words } from './words.ts';

export const en: Words = {
  title: 'Along tangents to √2',
  hint: 'Drag x₀, go step by step',
  caption:
    'From the present xₖ go to the curve, draw the tangent there, and take the point where it meets the axis as the next value. Bold digits are right already; each step about doubles them. Put x₀ below 0, close to 0, and exactly on 0.',
  params: { x0: 'start x₀', steps: 'steps' },
  readouts: { x: 'present value', error: 'distance to the root' },
  presets: {
    far: 'From x₀ = 3',
    one: 'From x₀ = 1',
    negative: 'From below 0',
    'near-zero': 'From close to 0',
    zero: 'From exactly 0',
  },
  keyboard: [
    { keys: 'Tab', does: 'Go through the handles of x₀ and of the steps.' },
    { keys: '← →', does: 'Move x₀ by 0.05, the steps by one.' },
    { keys: 'Page Up / Page Down', does: 'Move x₀ by 0.6, the steps by one.' },
    { keys: 'Home / End', does: 'Send x₀ to −3 or 3, the steps to 0 or 8.' },
  ],
  plane: 'The curve y = x² − 2 and the tangent of each step',
  errors: 'Distance to the root after each step, log scale',
  digits: 'The value after each step, right digits in bold',
  curve: 'y = x² − 2',
  stepAxis: 'steps',
  errorAxis: 'distance to the root (log scale)',
  hollow: 'hollow: 0',
  start: 'Start x₀',
  startValue: (x) => `x₀ = ${x}`,
  stepValue: (steps) => (steps === '1' ? '1 step' : `${steps} steps`),
  outside: (name, x) => `${name} = ${x}, out of the picture`,
  broken: 'there is no next value',
  none: 'none',
  offBy: (name, error) => `${name} is off by ${error}`,
  exact: '0 (the same double as √2)',
  playback: 'Play the steps',
  play: 'Play',
  pause: 'Pause',
  restart: 'From the start',
  oneStep: 'One step',
  counter: 'step',
  columns: ['step', 'value', 'distance to the root'],
  summary: (x0, steps, x, error) =>
    `From x₀ = ${x0}, after ${steps} steps the value is ${x} and the distance to the root ${error}.`,
  brokenSummary: (x0, step) =>
    `From x₀ = ${x0} there is no step ${step}: the tangent is parallel to the axis or the numbers grow too large, and no next value exists.`,
};
