import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/line-transport/Figure.tsx';
import { lineTransport } from '@/demos/line-transport/index.ts';
import { model } from '@/demos/line-transport/model.ts';
import type { DensityFrame } from '@/demos/line-transport/densityFrame.ts';
import type { ListFrame } from '@/demos/line-transport/listFrame.ts';
import { addPair, carried, levelled, removePair, shareOfPair } from '@/demos/line-transport/pairs.ts';
import { postLists } from '@/demos/line-transport/params.ts';
import { ranked } from '@/demos/line-transport/ranked.ts';
import { refusalOf } from '@/demos/line-transport/refusalOf.ts';
import { findDemo } from '@/demos/registry.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const frameAt = (given: object) => model(startValues(lineTransport.params, given));

function densities(given: object): DensityFrame {
  const frame = frameAt(given);
  if (frame.kind !== 'densities') throw new TypeError('These values give lists.');
  return frame;
}

function lists(given: object): ListFrame {
  const frame = frameAt({ kind: 'lists', ...given });
  if (frame.kind !== 'lists') throw new TypeError('These values give densities.');
  return frame;
}

describe('the eight blocks (outline A2.2, D16)', () => {
  const readouts = findDemo('line-transport').measureAt({ preset: 'lists' });

  it('cost 14/8 to move, W₂² 3.5', () => {
    expect(readouts['w1']).toBe(1.75);
    expect(Number(readouts['w2']) ** 2).toBeCloseTo(3.5, 12);
  });

  it('TV .625, JS .400514 (not log 2: the supports share 3 and 4), KL infinite', () => {
    expect(readouts['tv']).toBeCloseTo(0.625, 15);
    expect(readouts['js']).toBeCloseTo(0.400514, 6);
    expect(readouts['kl']).toBe(Infinity);
  });

  it('sum to 14 by pairs and by columns', () => {
    const { moves, gaps } = lists(postLists);
    expect(moves.map(({ from, to }) => to - from)).toEqual([1, 1, 2, 2, 3, 2, 2, 1]);
    expect(gaps.map(({ from, to, low, high }) => (to - from) * Math.abs(high - low) * 8)).toEqual([
      4, 3, 3, 4,
    ]);
  });

  it('are refused with a reason, told in the page’s language, where they cannot be paired', () => {
    const unequal = lists({ from: [1, 2], to: [1] });
    expect([unequal.refusal, unequal.w1, unequal.moves]).toEqual(['unequal', NaN, []]);
    expect(refusalOf(unequal, lineTransport.text.ko)).toContain('P에는 블록이 2개, Q에는 1개');
    expect(refusalOf(unequal, lineTransport.text.en)).toContain('P has 2 blocks and Q has 1');
    expect(lists({ from: [], to: [] }).refusal).toBe('empty');
    expect(refusalOf(lists({ from: [], to: [] }), lineTransport.text.en)).toContain('no blocks');
    expect(refusalOf(lists(postLists), lineTransport.text.ko)).toBeUndefined();
  });

  it.each([
    ['unequal', { from: [1, 2, 2], to: [3] }],
    ['one side empty', { from: [], to: [3] }],
    ['empty', { from: [], to: [] }],
    ['twelve on one place', { from: Array(12).fill(8), to: Array(12).fill(0) }],
    ['equal', { from: [4], to: [4] }],
  ])('are drawn whatever they hold: %s', (_, given) => {
    for (const slices of ['moves', 'gaps'] as const) {
      const markup = renderToString(
        <Figure frame={lists({ ...given, slices })} words={lineTransport.text.ko} locale="ko" width={360} />,
      );
      expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('blocks in the hand', () => {
  it('keep who they are while they are carried past others', () => {
    const start = { from: [2, 3, 5], to: [0, 0, 0] };
    expect(carried(start, 'from', 0, 4)).toEqual({ from: [4, 3, 5], u: shareOfPair(1, 3) });
    expect(ranked([4, 3, 5]).map(({ rank }) => rank)).toEqual([1, 0, 2]);
  });

  it('stack where they share a place, in the order of their ranks', () => {
    const found = ranked([3, 2, 3, 2, 3]);
    expect(found.map(({ level }) => level)).toEqual([0, 0, 1, 1, 2]);
    expect(found.map(({ rank }) => rank)).toEqual([2, 0, 3, 1, 4]);
    expect(found.map(({ mates }) => mates)).toEqual([3, 2, 3, 2, 3]);
  });

  it('are added in pairs that leave the work as it was, and taken out in pairs', () => {
    const more = lists(addPair(postLists));
    expect(more.w1 * 9).toBeCloseTo(14, 12);
    expect(removePair({ from: [5, 1, 3], to: [2, 4, 6] }, 1)).toEqual({ from: [5, 1], to: [2, 6] });
  });

  it('are filled up on the shorter side', () => {
    expect(levelled({ from: [1, 2, 2], to: [3] })).toEqual({ from: [1, 2, 2], to: [3, 3, 3] });
    expect(levelled({ from: [], to: [5, 6] })).toEqual({ from: [6, 6], to: [5, 6] });
  });

  it('choose their pair by a share that an address can hold', () => {
    for (let count = 1; count <= 12; count += 1)
      for (let index = 0; index < count; index += 1) {
        const all = Array(count).fill(1);
        expect(lists({ from: all, to: all, u: shareOfPair(index, count) }).chosen).toBe(index);
      }
  });
});

describe('two normals (outline D6, D21, D22)', () => {
  it('N(0,1) against N(μ,1): every move is μ long, W₁ = W₂ = μ', () => {
    const { moves, w1, w2 } = frameAt({ m1: 0, s1: 1, m2: 3, s2: 1 });
    // The quantile is solved to about 1e-13.
    for (const { from, to } of moves) expect(to - from).toBeCloseTo(3, 11);
    expect(w1).toBeCloseTo(3, 12);
    expect(w2).toBeCloseTo(3, 12);
  });

  it.each([
    [{ m1: 0, s1: 1, m2: 0, s2: 2 }, 0.797885, 1],
    [{ m1: 0, s1: 1, m2: 1, s2: 2 }, 1.166631, Math.SQRT2],
  ])('%o', (given, w1, w2) => {
    const frame = frameAt(given);
    expect(frame.w1).toBeCloseTo(w1, 6);
    expect(frame.w2).toBeCloseTo(w2, 9);
  });

  it.each(['bells', 'shift', 'widths', 'lists'] as const)(
    '%s: the area between the distribution functions is the mean move',
    (preset) => {
      const { byArea, byQuantiles } = frameAt(lineTransport.presets[preset]);
      // Two quadratures of 1e-10 each.
      expect(byArea).toBeCloseTo(byQuantiles, 9);
    },
  );

  it('the gap at x is that of the densities, the share right of it that of Q there', () => {
    const { probe, heights, otherShare, reach } = densities({ m1: 0, s1: 1, m2: 1, s2: 1, u: 0.5 });
    // The quantile is solved to about 1e-13.
    expect(probe.from).toBeCloseTo(0, 12);
    expect(heights[0] - heights[1]).toBeCloseTo(0.3989422804 - 0.2419707245, 9);
    expect(otherShare).toBeCloseTo(0.1586552539, 9);
    expect(reach[1]).toBeCloseTo(2.326347874, 9);
  });

  it('the picture holds every move that the hand can reach', () => {
    for (const m2 of [-4, 0, 4])
      for (const u of [0.01, 0.99]) {
        const { domain, probe } = densities({ m1: -m2, s1: 2, m2, s2: 2, u });
        for (const at of [probe.from, probe.to]) {
          expect(at).toBeGreaterThanOrEqual(domain[0]);
          expect(at).toBeLessThanOrEqual(domain[1]);
        }
      }
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  it.each(['bells', 'widths', 'lists'] as const)('%s', (preset) => {
    const words = lineTransport.text[locale];
    const markup = renderToString(
      <Figure frame={frameAt(lineTransport.presets[preset])} words={words} locale={locale} width={720} />,
    );
    expect(markup).not.toMatch(/NaN|undefined/);
    expect(rounded(markup)).toMatchSnapshot();
  });
});
