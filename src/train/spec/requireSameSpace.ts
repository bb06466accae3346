import { dimensionOf } from './dimensionOf.ts';
import { isCriticSpec } from './isCriticSpec.ts';
import type { RunSpec } from './TrainSpec.ts';

const WORDS = { 1: 'on the line', 2: 'in the plane' } as const;

/** Refuses a fixed generator whose points are not of as many numbers as the data's. */
export function requireSameSpace(spec: RunSpec): void {
  if (!isCriticSpec(spec) || spec.generator.fixed === 'noisy-real') return;
  const made = dimensionOf({ name: spec.generator.fixed });
  const real = dimensionOf(spec.dataset);
  if (made === real) return;
  throw new RangeError(
    `spec.generator.fixed is "${spec.generator.fixed}", whose points lie ${WORDS[made]}; expected one whose points lie ${WORDS[real]}, as those of the data set ${spec.dataset.name} do.`,
  );
}
