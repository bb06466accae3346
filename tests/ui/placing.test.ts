import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { bandPath } from '@/ui/plot/bandPath.ts';
import { bellNameSpots } from '@/ui/plot/bellNameSpots.ts';
import { layBells } from '@/ui/plot/layBells.ts';
import { labelBox, type LabelSpot } from '@/ui/plot/labelBox.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { segmentMeetsBox } from '@/ui/plot/segmentMeetsBox.ts';

const box = { left: 4, top: 4, right: 6, bottom: 6 };

describe('a segment and a box', () => {
  it.each([
    ['through the middle', [0, 0], [10, 10], true],
    ['wholly inside', [4.5, 4.5], [5, 5], true],
    ['past a corner whose bounds it shares', [0, 5], [5, 11], false],
    ['level, above', [0, 3], [10, 3], false],
    ['upright, through', [5, 0], [5, 10], true],
    ['touching a corner', [0, 10], [10, 0], true],
  ] as const)('%s', (_, a, b, meets) => {
    expect(segmentMeetsBox(a, b, box)).toBe(meets);
    expect(segmentMeetsBox(b, a, box)).toBe(meets);
  });
});

describe('labels', () => {
  const at = (x: number, y = 50): LabelSpot => ({ x, y, anchor: 'middle' });
  const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
  const upright = [
    [
      [10, 0],
      [10, 100],
    ],
  ] as const;

  it('take the first spot that is free of curves, handles, other labels and edges', () => {
    const wish = (...spots: readonly LabelSpot[]) => ({ text: 'PP', spots });
    const placed = placeLabels([wish(at(10), at(60), at(40)), wish(at(60), at(-3), at(100), at(140))], {
      lines: upright,
      boxes: [{ left: 90, top: 40, right: 110, bottom: 60 }],
      bounds,
    });
    expect(placed.map(({ x }) => x)).toEqual([60, 140]);
  });

  it('take another wording where a spot brings one, and its own size of letters', () => {
    const wide = { ...at(60), text: 'a name far too long to stand inside this small picture' };
    const [label] = placeLabels([{ text: '', spots: [wide, { ...at(100), text: 'short' }], fontSize: 20 }], {
      lines: [],
      boxes: [],
      bounds,
    });
    expect(label).toEqual({ ...at(100), text: 'short' });
    expect(labelBox('short', at(100), 20).bottom).toBeCloseTo(50 + (9 / 13) * 20);
  });

  it('where none is free, cross a curve rather than another label, and stay in the picture', () => {
    const [, second] = placeLabels(
      [
        { text: 'PP', spots: [at(60)] },
        { text: 'PP', spots: [at(199), at(60), at(12)] },
      ],
      { lines: upright, boxes: [], bounds },
    );
    expect(second?.x).toBe(12);
  });
});

describe('spots about an upright line', () => {
  const line = { x: 100, top: 40, bottom: 80 };

  it('come nearest first, on the wished side before the other', () => {
    const spots = spotsAround(line, 1, [10, 120]);
    expect(spots[0]).toEqual({ x: 108, y: 60, anchor: 'start' });
    expect(spots.findIndex(({ anchor }) => anchor === 'end')).toBeGreaterThan(0);
    expect(spots.findIndex(({ y }) => y > 80)).toBeGreaterThan(spots.findIndex(({ y }) => y === 69));
  });

  it('stay between the highest and the lowest line of text', () => {
    for (const { y } of spotsAround(line, -1, [10, 120])) {
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(120);
    }
  });
});

it('a label without spots is refused', () => {
  const bounds = { left: 0, top: 0, right: 9, bottom: 9 };
  expect(() => placeLabels([{ text: 'P', spots: [] }], { lines: [], boxes: [], bounds })).toThrow(
    '"P" has no spots',
  );
});

describe('two bells', () => {
  const x = scaleLinear([-5, 7], [0, 600]);
  const y = scaleLinear([0, 0.4], [200, 40]);

  it('that coincide keep all four handles apart', () => {
    const bells = layBells(
      [
        { mean: 0, sd: 1 },
        { mean: 0, sd: 1 },
      ],
      x,
      y,
    );
    const spots = bells.flatMap(({ peak, shoulder }) => [peak, shoulder]);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
    expect(bells[0].peak.onCurve).toBe(bells[1].peak.onCurve);
  });

  it('offer a name its own side first', () => {
    const [p] = layBells(
      [
        { mean: 0, sd: 1 },
        { mean: 2, sd: 1 },
      ],
      x,
      y,
    );
    expect(bellNameSpots(p, x, y, -1)[0]).toMatchObject({ anchor: 'end', x: x(0) - 14 });
    expect(bellNameSpots(p, x, y, 1)[0]).toMatchObject({ anchor: 'start', x: x(0) + 14 });
  });
});

it('a band closes along its other line', () => {
  const same = scaleLinear([0, 1], [0, 1]);
  expect(
    bandPath(
      [
        [0, 0, 1],
        [2, 1, 3],
      ],
      same,
      same,
    ),
  ).toBe('M0,1L2,3L2,1L0,0Z');
});
