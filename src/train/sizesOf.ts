import { criticSizes, generatorSizes } from './netSizes.ts';
import { isCriticSpec, type RunSpec } from './spec.ts';

/** Layer sizes of one of a spec's nets. Throws a `RangeError` for a generator that stands still: it is no net. */
export function sizesOf(spec: RunSpec, net: 'generator' | 'critic'): readonly number[] {
  if (net === 'critic') return criticSizes(spec);
  if (!isCriticSpec(spec)) return generatorSizes(spec);
  throw new RangeError(
    `generator is fixed to '${spec.generator.fixed}', which is a law and no net; ask for 'critic' instead.`,
  );
}
