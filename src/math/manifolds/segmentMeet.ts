import { requireNumbers } from '../validation/requireNumbers.ts';
import type { CurveMeet } from './CurveMeet.ts';

/**
 * What a straight segment from (0, 0, …) along `way` has in common with itself moved by a vector of the same
 * space.
 *
 * Moved along itself by a share t of its length, the share 1 − |t|; moved aside by however little, nothing, not
 * even a point: parallel lines (Arjovsky & Bottou 2017, Lemmas 2 and 3). Whether the move lies along the
 * segment is decided to the last bit.
 * @throws TypeError or RangeError naming `way` or `move`.
 *
 * @example
 * segmentMeet([3, 4, 0], [1.5, 2, 0]).overlap; // 2.5
 * segmentMeet([3, 4, 0], [1.5, 2, 1e-9]).overlap; // 0
 * segmentMeet([3, 4, 0], [-3, -4, 0]).crossings; // [[0, 0, 0]]
 */
export function segmentMeet(way: ArrayLike<number>, move: ArrayLike<number>): CurveMeet {
  requireNumbers('way', way);
  requireNumbers('move', move);
  if (way.length !== move.length)
    throw new RangeError(`move has ${move.length} numbers; way has ${way.length}, pass as many.`);
  const directions = Array.from(way);
  const longest = directions.reduce(
    (most, part, i) => (Math.abs(part) > Math.abs(directions[most]!) ? i : most),
    0,
  );
  if (directions[longest] === 0) throw new RangeError('way is 0 throughout; a segment needs a length.');
  const along = directions.every((part, i) => part * move[longest]! === directions[longest]! * move[i]!);
  const share = move[longest]! / directions[longest]!;
  if (!along || Math.abs(share) > 1) return { overlap: 0, crossings: [] };
  if (Math.abs(share) < 1)
    return { overlap: (1 - Math.abs(share)) * Math.hypot(...directions), crossings: [] };
  return { overlap: 0, crossings: [directions.map((part) => (share > 0 ? part : 0))] };
}
