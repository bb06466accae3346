import fc from 'fast-check';
import type { Mixture } from '@/math/index.ts';

/** A finite double in [min, max], never NaN or -0. */
export const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** A weight: often 0, sometimes tiny, mostly ordinary. */
const weight = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: real(1e-12, 1e-6) },
  { weight: 6, arbitrary: real(0.01, 10) },
);

const someMass = (weights: readonly number[]) => weights.some((w) => w > 0);

/** Weights on n bins with some mass. */
export const weights = (n: number): fc.Arbitrary<number[]> =>
  fc.array(weight, { minLength: n, maxLength: n }).filter(someMass);

/** k weight lists on the same 1 to 8 bins. */
export const laws = (k: number): fc.Arbitrary<number[][]> =>
  fc.integer({ min: 1, max: 8 }).chain((n) => fc.tuple(...Array.from({ length: k }, () => weights(n))));

/** k weight lists of positive weights on the same 2 to 8 bins. */
export const fullLaws = (k: number): fc.Arbitrary<number[][]> =>
  fc
    .integer({ min: 2, max: 8 })
    .chain((n) =>
      fc.tuple(...Array.from({ length: k }, () => fc.array(real(0.01, 10), { minLength: n, maxLength: n }))),
    );

/** Point masses on the line. */
export interface Atoms {
  readonly x: number[];
  readonly w: number[];
}

/** 1 to 8 atoms in [−100, 100], some at the same place. */
export const atoms: fc.Arbitrary<Atoms> = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc.record({
    x: fc.array(fc.oneof(real(-100, 100), fc.integer({ min: -3, max: 3 })), { minLength: n, maxLength: n }),
    w: weights(n),
  }),
);

/** A mixture of 1 to 3 bumps over [−10, 10] with sd from .05 to 5. */
export const mixture: fc.Arbitrary<Mixture> = fc.array(
  fc.record({ weight: real(0.05, 1), mean: real(-10, 10), sd: real(0.05, 5) }),
  { minLength: 1, maxLength: 3 },
);

/** A normal law over [−10, 10] with sd from .05 to 5. */
export const normal = fc.record({ mean: real(-10, 10), sd: real(0.05, 5) });

/** A matrix of costs from −10 to 10 with up to 6 rows and columns, and its size. */
export const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      costs: fc.array(fc.oneof(real(-10, 10), fc.integer({ min: 0, max: 3 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
    }),
  );
