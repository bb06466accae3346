import type { Words } from './words.ts';

export const en: Words = {
  title: 'Which of them go to zero?',
  hint: 'Choose a sequence, and say first what will go to 0',
  caption:
    'As n grows, Pₙ in orange comes up to P in blue. Which of the five notice? By Theorem 2, where KL goes to 0 so do TV and JS, and where TV does so does W₁ (on a compact space). The converses fail.',
  params: { sequence: 'sequence', n: 'n', guess: 'thought to go to 0', reveal: 'show the answer' },
  readouts: { w1: 'W₁', tv: 'TV', js: 'JS', kl: 'KL(Pₙ‖P)', 'reverse-kl': 'KL(P‖Pₙ)' },
  presets: {
    point: 'A point at 1/n → at 0',
    slide: 'Uniform, off by 1/n',
    midpoints: 'n even points → uniform',
    leak: 'Mass 1/n left at 1',
    escape: 'Mass 1/n left at n²',
    tilt: 'A coin tilted by 1/n',
  },
  keyboard: [
    { keys: 'Tab', does: 'Go through the sequences, the buttons of the guess and the handle of n.' },
    { keys: 'Space / Enter', does: 'Press the button.' },
    { keys: '← →', does: 'Move n by 1.' },
    { keys: 'Page Up / Page Down', does: 'Move n by 10.' },
    { keys: 'Home / End', does: 'Go to n = 1 or n = 100.' },
  ],
  lawsPanel: 'The n-th law Pₙ of the sequence and its limit P',
  xAxis: 'position x',
  massAxis: 'mass (stems) and density (areas)',
  law: 'Pₙ',
  limit: 'P',
  distancePanel: 'The five yardsticks against n, both axes logarithmic',
  nAxis: 'n (log scale)',
  distanceAxis: 'between Pₙ and P (log scale)',
  hidden: 'Guess first, then see the answer',
  handle: 'Number n in the sequence',
  handleValue: (n) => `n = ${n}`,
  sequences: 'Sequences',
  question: 'Choose all that go to 0 as n → ∞.',
  show: 'Show the answer',
  hide: 'Guess again',
  verdict: (measure, vanishes, right) =>
    `${measure} ${vanishes ? '→ 0' : '↛ 0'} · ${right ? 'right' : 'wrong'}`,
  score: (right, all) => `${right} of ${all} right.`,
  lessons: {
    point: 'W₁ alone measures how far. Until the two points meet, TV stays at 1, JS at log 2 and KL at ∞.',
    slide:
      'They share more and more, so TV and JS go to 0; but each keeps some mass outside the other, and KL is ∞ both ways.',
    midpoints:
      'Points and an area are mutually singular, however fine the points. W₁ alone notices the convergence in distribution.',
    leak: 'The two directions of KL part company: P lies within Pₙ, so KL(P‖Pₙ) goes to 0, and the other is ∞.',
    escape:
      'Without compactness TV goes to 0 while W₁ = n grows without end: ever less mass runs ever farther away.',
    tilt: 'Where KL goes to 0, so do all the others: the arrows of Theorem 2 followed to the end.',
  },
  columns: ['n', 'W₁', 'TV', 'JS', 'KL(Pₙ‖P)', 'KL(P‖Pₙ)'],
  summary: (n, values) =>
    `At n = ${n}, W₁ is ${values.w1}, TV ${values.tv}, JS ${values.js}, KL(Pₙ‖P) ${values.kl} and KL(P‖Pₙ) ${values['reverse-kl']}.`,
  summaryHidden: (n) => `n is ${n}. The answer is still hidden.`,
};
