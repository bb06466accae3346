import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/line-transport/Figure.tsx';
import { lineTransport } from '@/demos/line-transport/index.ts';
import { model } from '@/demos/line-transport/model.ts';
import { shareAt } from '@/demos/line-transport/shareAt.ts';
import { stacked } from '@/demos/line-transport/stacked.ts';
import { findDemo } from '@/demos/registry.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const frameAt = (given: object) => model(startValues(lineTransport.params, given));

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

  it('refuse lists of unequal length in words', () => {
    expect(() => frameAt({ kind: 'lists', from: [1, 2], to: [1] })).toThrow(
      'lists: 2 and 1 blocks came; both need the same number, at least one.',
    );
    expect(() => frameAt({ kind: 'lists', from: [], to: [] })).toThrow('at least one');
  });

  it('stack where they share a place', () => {
    expect(stacked([2, 2, 3, 3, 3]).map(({ level }) => level)).toEqual([0, 1, 0, 1, 2]);
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

  it('a dragged place and its share agree to a pixel', () => {
    const { cdfs, probe } = frameAt({ u: 0.37 });
    expect(shareAt(cdfs, probe.from)).toBeCloseTo(0.37, 3);
    expect(shareAt(cdfs, -100)).toBeCloseTo(0, 6);
    expect(shareAt(cdfs, 100)).toBeCloseTo(1, 6);
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
