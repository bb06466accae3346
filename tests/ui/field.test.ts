import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergingTable, tableStep } from '@/ui/canvas/divergingTable.ts';
import { centredScale } from '@/ui/plot/centredScale.ts';
import { contourPath } from '@/ui/plot/contourPath.ts';
import { fieldContours } from '@/ui/plot/fieldContours.ts';
import { gridPlace } from '@/ui/plot/gridPlace.ts';
import { crossesPath, dotsPath } from '@/ui/plot/pointPaths.ts';
import { holds } from '../math/properties/property.ts';

const finite = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });

describe('a scale centred on a field’s median', () => {
  it('is neutral there, runs equally far either way and no further', () => {
    const { median, reach, share } = centredScale([0, 1, 2, 3, 4]);
    expect([median, reach]).toEqual([2, 2]);
    expect([0, 1, 2, 4, 99, -99].map(share)).toEqual([-1, -0.5, 0, 1, 1, -1]);
  });

  it('is neutral everywhere on a constant field', () => {
    expect([5, 6, -1].map(centredScale([5, 5, 5]).share)).toEqual([0, 0, 0]);
  });

  it('puts as many values above as below, and all shares within −1 and 1', () => {
    holds(finite, (values) => {
      const shares = values.map(centredScale(values).share);
      expect(shares.every((share) => share >= -1 && share <= 1)).toBe(true);
      const above = shares.filter((share) => share > 0).length;
      const below = shares.filter((share) => share < 0).length;
      expect(Math.max(above, below)).toBeLessThanOrEqual(Math.ceil(values.length / 2));
    });
  });

  it('does not pale a field for one peak', () => {
    const values = Array.from({ length: 400 }, (_, i) => i % 20);
    expect(centredScale([...values, 1e6]).reach).toBeLessThan(20);
  });
});

describe('the diverging table', () => {
  const table = divergingTable([255, 0, 0], [255, 255, 255], [0, 0, 255]);
  const colour = (share: number) => Array.from(table.slice(3 * tableStep(share), 3 * tableStep(share) + 3));

  it('begins, is nearly neutral in the middle, and ends where it should', () => {
    expect(colour(-1)).toEqual([255, 0, 0]);
    expect(colour(1)).toEqual([0, 0, 255]);
    // 256 steps have no middle one; the two beside it are a step of 1/255 away.
    for (const channel of colour(0)) expect(channel).toBeGreaterThanOrEqual(253);
  });
});

describe('contours of a field', () => {
  /** f(x, y) = x on a 5 × 5 grid over a square 40 wide. */
  const field = Array.from({ length: 25 }, (_, i) => i % 5);
  const square = { left: 10, top: 20, side: 40, resolution: 5 };

  it('stand where the field has their level', () => {
    const [contour] = fieldContours(field, 5, [2]);
    // Level 2 is the third of five columns: the middle of the square.
    expect(contour && contourPath(contour, square)).toBe(
      'M50 20L50 60L30 60L30 20L50 20Z'.replaceAll(/(\d+)/g, '$1.0'),
    );
  });

  it('of levels beyond the field are empty', () => {
    expect(fieldContours(field, 5, [9])[0]?.rings).toEqual([]);
  });

  it('rows go up while pixels go down', () => {
    const { x, y } = gridPlace(square);
    expect([x(0.5), x(4.5), y(0.5), y(4.5)]).toEqual([10, 50, 60, 20]);
    expect([x(0), x(5)]).toEqual([10, 50]);
  });
});

describe('points as one path', () => {
  const place = { x: (value: number) => 10 * value, y: (value: number) => -10 * value };
  it('dots of no length, crosses of two strokes', () => {
    expect(dotsPath([1, 2, 0.55, 0], place)).toBe('M10 -20h0M5.5 0h0');
    expect(crossesPath([1, 2], place, 3)).toBe('M7 -23l6 6m0 -6l-6 6');
    expect(dotsPath([], place)).toBe('');
  });
});
