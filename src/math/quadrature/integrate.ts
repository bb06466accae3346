import { neumaierSum } from '../summation/neumaierSum.ts';
import { kronrod15 } from './kronrod15.ts';
import type { Integrand, IntervalEstimate } from './kronrod15.ts';

/**
 * A number found by quadrature with an estimate of its absolute error.
 */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * What to integrate to: `dimension` components, each to `absolute` + `relative`·|value|, in at most
 * `maximumIntervals` intervals.
 */
export interface IntegrateOptions {
  readonly dimension?: number;
  readonly absolute?: number;
  readonly relative?: number;
  readonly maximumIntervals?: number;
}

/**
 * Integrates a vector-valued function over neighbouring intervals, halving those that are not accurate
 * enough.
 *
 * Gauss–Kronrod 7–15 on each interval between two of the sorted `breakpoints`; an interval is halved while it
 * has more than its part of the tolerance. One evaluation serves all components. The error of each component
 * is the sum of the intervals' truncation and rounding estimates, so a result that hit `maximumIntervals`
 * says so by a large error.
 *
 * @example
 * integrate((x, out) => out.fill(Math.abs(x)), [-1, 2])[0].value.toFixed(9); // '2.500000000'
 */
export function integrate(
  integrand: Integrand,
  breakpoints: ArrayLike<number>,
  { dimension = 1, absolute = 1e-13, relative = 1e-13, maximumIntervals = 2000 }: IntegrateOptions = {},
): readonly Estimate[] {
  const components = Array.from({ length: dimension }, (_, d) => d);
  let intervals: IntervalEstimate[] = [];
  for (let i = 1; i < breakpoints.length; i++) {
    if (breakpoints[i - 1]! < breakpoints[i]!) {
      intervals.push(kronrod15(integrand, breakpoints[i - 1]!, breakpoints[i]!, dimension));
    }
  }
  while (intervals.length < maximumIntervals) {
    const count = intervals.length;
    const allowed = components.map((d) => absolute + relative * Math.abs(total(intervals, 'value', d)));
    if (components.every((d) => total(intervals, 'truncation', d) <= allowed[d]!)) break;
    const refined: IntervalEstimate[] = [];
    for (const interval of intervals) {
      const poor = components.some(
        (d) => interval.truncation[d]! > Math.max(allowed[d]! / (2 * count), interval.rounding[d]!),
      );
      if (poor) refined.push(...halve(integrand, interval, dimension));
      else refined.push(interval);
    }
    // Nothing left to halve: what remains is rounding, or intervals one double wide.
    if (refined.length === count) break;
    intervals = refined;
  }
  return components.map((d) => ({
    value: neumaierSum(intervals.map((interval) => interval.value[d]!)),
    error: total(intervals, 'truncation', d) + total(intervals, 'rounding', d),
  }));
}

function total(
  intervals: readonly IntervalEstimate[],
  part: 'value' | 'truncation' | 'rounding',
  d: number,
): number {
  let sum = 0;
  for (const interval of intervals) sum += interval[part][d]!;
  return sum;
}

function halve(integrand: Integrand, interval: IntervalEstimate, dimension: number): IntervalEstimate[] {
  const middle = 0.5 * (interval.from + interval.to);
  if (!(interval.from < middle && middle < interval.to)) return [interval];
  return [
    kronrod15(integrand, interval.from, middle, dimension),
    kronrod15(integrand, middle, interval.to, dimension),
  ];
}
