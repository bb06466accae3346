import * as v from 'valibot';

/** Layers and widths a browser still trains in demo time; they also bound what a link can ask of the reader's machine. */
const MOST_LAYERS = 12;
const MOST_WIDTH = 512;
const MOST_DRAWN_NUMBERS = 4096;

/** A finite number from `least` to `most`. */
function between(least: number, most: number) {
  const expected = `a number from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.finite(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

/** An integer from `least` to `most`. */
function integer(least: number, most: number) {
  const expected = `an integer from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

/** Below 1, for at 1 a running mean never moves. */
const decay = v.pipe(between(0, 1), v.ltValue(1, 'a number from 0 to below 1'));
const positive = (most: number) =>
  v.pipe(between(0, most), v.gtValue(0, `a number above 0, at most ${most}`));

export const learningRate = between(0, 10);
export const nCritic = integer(1, 100);
export const lambda = between(0, 1000);
export const clip = positive(10);

const hidden = v.pipe(
  v.array(integer(1, MOST_WIDTH), 'a list of hidden widths'),
  v.minLength(1, 'at least 1 hidden layer'),
  v.maxLength(MOST_LAYERS, `at most ${MOST_LAYERS} hidden layers`),
);

const drawnPoints = v.pipe(
  v.array(between(-2, 2), 'a list of coordinates x0, y0, x1, y1 …'),
  v.minLength(2, 'at least 1 point'),
  v.maxLength(MOST_DRAWN_NUMBERS, `at most ${MOST_DRAWN_NUMBERS / 2} points`),
  v.check((points) => points.length % 2 === 0, 'an even count of coordinates'),
);

/** Places and spreads beyond this leave float32 too few digits to tell points apart. */
const place = between(-100, 100);
const spread = between(0, 100);

const dataset = v.variant(
  'name',
  [
    v.strictObject({
      name: v.picklist(['8gaussians', '25gaussians', 'swissroll', 'ring', 'moons', 'segment']),
    }),
    v.strictObject({ name: v.literal('drawn'), points: drawnPoints }),
    v.strictObject({ name: v.literal('normal'), mean: place, sd: spread }),
  ],
  "'8gaussians', '25gaussians', 'swissroll', 'ring', 'moons', 'drawn', 'normal' or 'segment'",
);

const fixedGenerator = v.variant(
  'fixed',
  [
    v.strictObject({ fixed: v.literal('noisy-real'), sd: spread }),
    v.strictObject({ fixed: v.literal('normal'), mean: place, sd: spread }),
    v.strictObject({ fixed: v.literal('segment'), theta: place }),
  ],
  "'noisy-real', 'normal' or 'segment'",
);

const optimizer = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('adam'),
      learningRate,
      beta1: decay,
      beta2: decay,
      epsilon: positive(1),
    }),
    v.strictObject({ kind: v.literal('rmsprop'), learningRate, decay, epsilon: positive(1) }),
    v.strictObject({ kind: v.literal('sgd'), learningRate, momentum: v.optional(decay, 0) }),
  ],
  "'adam', 'rmsprop' or 'sgd'",
);

/** A leak of 1 makes the net linear; below 0 the activation would fold. */
const leak = between(0, 1);

const net = v.variant(
  'activation',
  [
    v.strictObject({ hidden, activation: v.picklist(['relu', 'tanh', 'softplus']) }),
    v.strictObject({
      hidden,
      activation: v.literal('leaky-relu'),
      // Before the leak could be chosen it was 0.2; specs of that time say no number.
      leak: v.optional(leak, 0.2),
    }),
  ],
  "'relu', 'leaky-relu', 'tanh' or 'softplus'",
);

const OBJECTIVES = ['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'] as const;

/** Optional fields came later than the others: a spec without them means what it meant then. */
const criticFields = {
  objective: v.picklist(OBJECTIVES, "'gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan' or 'hinge'"),
  dataset,
  critic: net,
  batchSize: integer(1, 1024),
  lambda,
  penalty: v.optional(v.picklist(['two-sided', 'one-sided'], "'two-sided' or 'one-sided'"), 'two-sided'),
  clip,
  criticOptimizer: optimizer,
  seed: integer(0, 2 ** 32 - 1),
};

/** Of a spec in which both nets learn. */
export const specSchema = v.strictObject({
  ...criticFields,
  latentDim: integer(1, 64),
  noise: v.optional(v.picklist(['normal', 'uniform'], "'normal' or 'uniform'"), 'normal'),
  generator: net,
  nCritic,
  generatorOptimizer: optimizer,
});

/** Of a spec whose generator stands still. */
export const criticSpecSchema = v.strictObject({ ...criticFields, generator: fixedGenerator });

export const liveSchema = v.strictObject({
  generatorLearningRate: v.exactOptional(learningRate),
  criticLearningRate: v.exactOptional(learningRate),
  nCritic: v.exactOptional(nCritic),
  lambda: v.exactOptional(lambda),
  clip: v.exactOptional(clip),
});
