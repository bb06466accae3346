import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import type { CurveMeet } from './CurveMeet.ts';
import type { Wave } from './Wave.ts';
import { waveLength } from './waveLength.ts';

/**
 * What a stretch of a sine has in common with itself moved by a vector of the plane.
 *
 * Moved along the axis by whole periods, all that both cover; by anything else, the points where
 * 2h cos(2π (x − dx/2)/period) sin(π dx/period) = dy, a length of 0 (Arjovsky & Bottou 2017, Lemmas 2 and 3).
 * @throws TypeError or RangeError naming `height`, `period`, `reach` or `move`.
 *
 * @example
 * waveMeet({ height: 1, period: 2, reach: 2 }, [1, 0]).crossings.map(([x]) => x); // [-1, 0, 1, 2]
 * waveMeet({ height: 1, period: 2, reach: 2 }, [0, 0.1]); // { overlap: 0, crossings: [] }
 */
export function waveMeet(wave: Wave, move: ArrayLike<number>): CurveMeet {
  requireNumbers('move', move);
  if (move.length !== 2) throw new RangeError(`move has ${move.length} numbers; pass two, across and up.`);
  const { height, period, reach } = wave;
  requireFinite('height', height, { min: 0, exclusive: true });
  requireFinite('period', period, { min: 0, exclusive: true });
  requireFinite('reach', reach, { min: 0, exclusive: true });
  const [dx, dy] = [move[0]!, move[1]!];
  const [from, to] = [Math.max(-reach, dx - reach), Math.min(reach, dx + reach)];
  if (from > to) return { overlap: 0, crossings: [] };
  if (Number.isInteger(dx / period))
    return { overlap: dy === 0 ? waveLength(wave, from, to) : 0, crossings: [] };
  const turn = dy / (2 * height * Math.sin((Math.PI * dx) / period));
  if (Math.abs(turn) > 1) return { overlap: 0, crossings: [] };
  const off = (Math.acos(turn) * period) / (2 * Math.PI);
  // cos meets 1 and −1 once in a period, all between twice.
  const steps = off === 0 || 2 * off === period ? [off] : [off, -off];
  const places = steps.flatMap((step) => inStretch(dx / 2 + step, period, from, to));
  return {
    overlap: 0,
    crossings: places
      .toSorted((a, b) => a - b)
      .map((x) => [x, height * Math.sin((2 * Math.PI * x) / period)]),
  };
}

/** All of x, x ± period, x ± 2 period … that lie between two ends, these included. */
function inStretch(x: number, period: number, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let k = Math.ceil((from - x) / period); x + k * period <= to; k++) places.push(x + k * period);
  return places;
}
