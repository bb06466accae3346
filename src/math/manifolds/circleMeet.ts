import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import type { CurveMeet } from './CurveMeet.ts';

/**
 * What a circle about (0, 0) has in common with itself moved by a vector of the plane.
 *
 * Everything for a move of 0, else the two points move/2 ± n √(r² − |move|²/4) with n across the move, one at
 * |move| = 2 r, none beyond: a length of 0 after every move (Arjovsky & Bottou 2017, Lemmas 2 and 3).
 * @throws TypeError or RangeError naming `radius` or `move`.
 *
 * @example
 * circleMeet(1, [0, 0]).overlap; // 6.283185307179586
 * circleMeet(5, [6, 0]); // { overlap: 0, crossings: [[3, 4], [3, -4]] }
 * circleMeet(1, [0, 2]).crossings; // [[0, 1]]
 */
export function circleMeet(radius: number, move: ArrayLike<number>): CurveMeet {
  requireFinite('radius', radius, { min: 0, exclusive: true });
  requireNumbers('move', move);
  if (move.length !== 2) throw new RangeError(`move has ${move.length} numbers; pass two, across and up.`);
  const [dx, dy] = [move[0]!, move[1]!];
  const far = Math.hypot(dx, dy);
  if (far === 0) return { overlap: 2 * Math.PI * radius, crossings: [] };
  if (far > 2 * radius) return { overlap: 0, crossings: [] };
  const aside = Math.sqrt((radius - far / 2) * (radius + far / 2));
  const [x, y] = [dx / 2, dy / 2];
  if (aside === 0) return { overlap: 0, crossings: [[x, y]] };
  const [nx, ny] = [(-dy / far) * aside, (dx / far) * aside];
  return {
    overlap: 0,
    crossings: [
      [x + nx, y + ny],
      [x - nx, y - ny],
    ],
  };
}
