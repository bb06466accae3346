import { bracketedRoot } from '../quadrature/bracketedRoot.ts';
import type { Sample } from '../quadrature/bracketedRoot.ts';

/**
 * The points where a function changes sign, given samples of it dense enough to catch every wiggle by its
 * shape.
 *
 * Between neighbours of opposite sign the change is found by root-finding. Where three neighbours of one sign
 * dip toward 0, the dip's bottom is sought first, so that a pair of changes between two samples is not
 * missed. Samples must have increasing x; `tolerance` is the absolute accuracy of a point, in the units of x.
 *
 * @example
 * signChanges((x) => x * x - 0.01, [-1, 0.3, 1], 1e-12).map((x) => x.toFixed(6)); // ['-0.100000', '0.100000']
 */
export function signChanges(
  f: (x: number) => number,
  xs: readonly number[],
  tolerance: number,
): readonly number[] {
  const samples = withBottoms(
    f,
    xs.map((x) => ({ x, value: f(x) })),
  ).filter(({ value }) => value !== 0 && !Number.isNaN(value));
  const changes: number[] = [];
  for (let i = 1; i < samples.length; i++) {
    const left = samples[i - 1]!;
    const right = samples[i]!;
    if (left.value > 0 !== right.value > 0) changes.push(bracketedRoot(f, left, right, tolerance));
  }
  return changes;
}

function withBottoms(f: (x: number) => number, samples: readonly Sample[]): readonly Sample[] {
  return samples.flatMap((middle, i) => {
    const left = samples[i - 1];
    const right = samples[i + 1];
    if (!left || !right) return [middle];
    const sign = Math.sign(middle.value);
    const dips =
      sign * left.value > sign * middle.value && sign * right.value > sign * middle.value && sign !== 0;
    if (!dips) return [middle];
    const bottom = lowest((x) => sign * f(x), left.x, right.x);
    const found = { x: bottom, value: f(bottom) };
    return bottom < middle.x ? [found, middle] : bottom > middle.x ? [middle, found] : [middle];
  });
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Golden-section search for the lowest point of f between two ends; 40 steps leave 4e-9 of the width. */
function lowest(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let inner = high - GOLDEN * (high - low);
  let outer = low + GOLDEN * (high - low);
  let innerValue = f(inner);
  let outerValue = f(outer);
  for (let step = 0; step < 40; step++) {
    if (innerValue < 0) return inner;
    if (outerValue < 0) return outer;
    if (innerValue < outerValue) {
      high = outer;
      outer = inner;
      outerValue = innerValue;
      inner = high - GOLDEN * (high - low);
      innerValue = f(inner);
    } else {
      low = inner;
      inner = outer;
      innerValue = outerValue;
      outer = low + GOLDEN * (high - low);
      outerValue = f(outer);
    }
  }
  return 0.5 * (low + high);
}
