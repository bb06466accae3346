import {
  mixtureDivergences,
  mixtureJsShiftSlope,
  mixtureTv,
  mixtureW1,
  mixtureW2,
  normalJs,
  normalKl,
  normalTv,
  normalW1,
  normalW2,
} from '@/math/index.ts';
import type { Bump } from './bumps.ts';
import { meanOf, shift } from './separation.ts';

/** What the demo reads off two laws, in the order of its readouts. */
export const measureNames = [
  'kl',
  'reverse-kl',
  'js',
  'js-slope',
  'tv',
  'best-accuracy',
  'w1',
  'w2',
] as const;
export type Measure = (typeof measureNames)[number];
export type Measures = Readonly<Record<Measure, number>>;

type Distances = Omit<Measures, 'js-slope' | 'best-accuracy'>;

/** Two single normals: closed forms, but for JS, which has none. */
const betweenNormals = (p: Bump, q: Bump): Distances => ({
  kl: normalKl(p, q),
  'reverse-kl': normalKl(q, p),
  js: normalJs(p, q).value,
  tv: normalTv(p, q),
  w1: normalW1(p, q),
  w2: normalW2(p, q),
});

function betweenMixtures(p: readonly Bump[], q: readonly Bump[]): Distances {
  const { kl, reverseKl, js } = mixtureDivergences(p, q);
  return {
    kl: kl.value,
    'reverse-kl': reverseKl.value,
    js: js.value,
    tv: mixtureTv(p, q).value,
    w1: mixtureW1(p, q).value,
    w2: Math.hypot(centredW2(p, q), meanOf(q) - meanOf(p)),
  };
}

/**
 * Every number between two laws. `side` says on which side of P the mean of Q lies, so that `js-slope` is the gain of JS
 * per unit of further separation. The best judge of one draw from either is right with probability (1 + TV)/2.
 */
export function measure(p: readonly Bump[], q: readonly Bump[], side: 1 | -1): Measures {
  const [onlyP, onlyQ] = [p, q].map((law) => (law.length === 1 ? law[0] : undefined));
  const distances = onlyP && onlyQ ? betweenNormals(onlyP, onlyQ) : betweenMixtures(p, q);
  return {
    ...distances,
    'js-slope': side * mixtureJsShiftSlope(p, q).value,
    'best-accuracy': (1 + distances.tv) / 2,
  };
}

/** One law with its mean at 0, rounded so that moving it leaves no dust and finds what was kept. */
const centred = (law: readonly Bump[]): readonly Bump[] =>
  shift(law, -meanOf(law)).map(({ weight, mean, sd }) => ({ weight, mean: Number(mean.toFixed(9)), sd }));

/** The shape of a pair of laws in words: the same for every position of either. */
export const shapeKey = (p: readonly Bump[], q: readonly Bump[]): string =>
  [p, q]
    .map((law) => centred(law).map(({ weight, mean, sd }) => `${weight.toFixed(9)} ${mean} ${sd}`))
    .join(' | ');

const keptW2 = { key: '', value: 0 };

/**
 * W₂ after both means have been moved to 0. Only it needs an integral: W₂² splits into its square and that of the
 * distance between the means (Peyré & Cuturi 2019, Remark 2.19), so a drag sideways costs nothing.
 */
function centredW2(p: readonly Bump[], q: readonly Bump[]): number {
  const key = shapeKey(p, q);
  if (keptW2.key !== key) Object.assign(keptW2, { key, value: mixtureW2(centred(p), centred(q)).value });
  return keptW2.value;
}
