import type { Words } from './words.ts';

export const en: Words = {
  title: 'Draw the score f',
  hint: 'Draw f over the picture: high scores for blue P, low scores for orange Q',
  caption:
    'Where the drawn f leaves the cone it turns into a red dashed line. Where it is too steep its slope is clipped to ±K, and only the bold clipped line counts. Mend f until the bar of the difference grows to the wall K·W; then reveal an optimal f* and compare.',
  params: {
    laws: 'the two distributions',
    mu: 'mean μ of Q',
    K: 'Lipschitz constant K that is allowed',
    f: 'knots of the drawn f',
    x: 'place of the cone',
    reveal: 'show an optimal f*',
  },
  readouts: {
    'dual-value': 'difference of scores E_P f − E_Q f (clipped f)',
    w1: 'Wasserstein distance W',
    lipschitz: 'Lipschitz constant of the drawn f (before clipping)',
  },
  presets: {
    'two-blocks': 'Two blocks',
    'six-blocks': 'Six blocks',
    normals: 'Two normals',
    abs: '|x − 5|',
    square: '(x − 5)²',
    cliff: 'A cliff',
  },
  keyboard: [
    { keys: 'Tab', does: 'Go through the cone, the knots and, between normals, the mean of Q.' },
    { keys: '← →', does: 'Move what is chosen sideways by 0.1. A knot goes as far as its neighbours.' },
    { keys: '↑ ↓', does: 'Move a knot up or down by 0.05.' },
    {
      keys: 'Page Up / Page Down',
      does: 'Move a knot up or down by 6, the cone by about 1, the mean μ by 0.8.',
    },
    {
      keys: 'Home / End',
      does: 'Go to the left or the right end. A knot on the place of its neighbour makes f jump there.',
    },
    { keys: 'Delete', does: 'Take the chosen knot away. “Add a knot at the cone” makes a new one.' },
  ],
  real: 'real P',
  fake: 'generated Q',
  plot: 'The drawn score f and the two distributions',
  bars: 'The wall between the difference of scores and the costs of plans',
  xAxis: 'position x',
  score: 'score f(x)',
  cone: 'Place of the cone',
  coneValue: (x, outside) => `x = ${x}, f ${outside ? 'leaves the cone' : 'stays in the cone'}`,
  inside: '✓ inside the cone here',
  outside: '✕ leaves the cone here',
  knot: (number) => `Knot ${number}`,
  knotValue: (x, y) => `x = ${x}, f = ${y}`,
  muValue: (mu) => `μ = ${mu}`,
  drawn: 'drawn f',
  clipped: (K) => `f clipped to ±${K}`,
  optimum: 'optimal f*',
  pMean: 'E_P f',
  qMean: 'E_Q f',
  answer: 'f*′',
  hidden: 'the answer: which slopes has f*?',
  value: (value, share) => `difference of scores ${value}${share}`,
  share: (percent) => `, ${percent} % of the wall`,
  wall: (K, w1, wall) => (K === '1' ? `wall W = ${w1}` : `wall K·W = ${K} × ${w1} = ${wall}`),
  costs: (K, cheapest, independent, reversed) => [
    `${K === '1' ? '' : `${K} × `}cost of plans: least ${cheapest}`,
    `independent ${independent}, reversed ${reversed}`,
  ],
  show: 'Show an optimal f*',
  hide: 'Hide f*',
  adopt: 'Make f* my drawing',
  addKnot: 'Add a knot at the cone',
  clear: 'Clear',
  drawings: 'Drawings to think about',
  lessons: {
    drawings: {
      abs: '|x − 5| has no derivative at x = 5, yet it is nowhere steeper than 1: it is 1-Lipschitz.',
      square:
        '(x − 5)² is smooth, yet its slope grows to 2·5 = 10 at both ends. A wider stretch has a larger constant, without end: on the whole line it is K-Lipschitz for no K.',
    },
    jump: 'f jumps, so its Lipschitz constant is infinite. A cliff has no width: clip its slope and nothing is left of it.',
    steep: (lipschitz, K) =>
      `The drawn f is as steep as ${lipschitz}, more than the ${K} that is allowed. It is clipped there, and only the bold line counts.`,
    blank:
      'Nothing is drawn yet: f = 0, and so is the difference of scores. Draw it high over blue and low over orange.',
    same: 'The two distributions agree and W = 0: no f can set their mean scores apart.',
    backwards: 'The difference of scores is negative: orange scores higher. Turn f upside down.',
    below: (percent) => `The difference of scores is at ${percent} % of the wall.`,
    reached:
      'The difference of scores has reached the wall: proof that no f does better, and that no plan is cheaper.',
    revealed:
      'The slope of f* is K·sign(F_Q − F_P), with F the distribution functions; where they agree any slope does as well.',
  },
  columns: ['x', 'P', 'Q', 'drawn f', 'clipped f', 'optimal f*'],
  summary: (lipschitz, K, value, wall) =>
    `The drawn f has the Lipschitz constant ${lipschitz}. With slopes clipped to ±${K} its difference of scores is ${value}; the wall K·W is ${wall}.`,
};
