import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { findDemo } from '@/demos/registry.ts';
import { brushed, complement, contains, flat, merged } from '@/demos/tv-painter/event.ts';
import { Figure } from '@/demos/tv-painter/Figure.tsx';
import { tvPainter } from '@/demos/tv-painter/index.ts';
import { axis } from '@/demos/tv-painter/params.ts';
import { startValues } from '@/demos/demo.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const measure = (props: Readonly<Record<string, unknown>>) => findDemo('tv-painter').measureAt(props);

describe('scores of painted events, P = N(0,1) and Q = N(2,1) (outline D9)', () => {
  // Six printed decimals in the sheet: half a unit of the last.
  it.each([
    ['the answer (−∞, 1]', [axis.min, 1], 0.682689],
    ['its complement, the same', [1, axis.max], 0.682689],
    ['[0, 1]', [0, 1], 0.20544],
    ['[0, 2], symmetric about the crossing', [0, 2], 0],
    ['the whole line', [axis.min, axis.max], 0],
    ['nothing', [], 0],
  ])('%s', (_, event, score) => {
    expect(measure({ event })['score']).toBeCloseTo(score, 6);
    expect(measure({ event })['tv']).toBeCloseTo(0.682689, 6);
  });

  it('reaches 1 where the laws hardly overlap', () => {
    expect(measure({ preset: 'apart', event: [axis.min, 1] })['score']).toBeCloseTo(1, 12);
  });

  it('never beats TV, whatever is painted', () => {
    for (let from = axis.min; from < axis.max; from += 0.7) {
      for (let to = from; to <= axis.max; to += 0.9) {
        const { score, tv } = measure({ event: [from, to], s2: 2 }) as { score: number; tv: number };
        expect(score).toBeLessThanOrEqual(tv + 1e-15);
      }
    }
  });
});

describe('an event as a union of intervals', () => {
  it('joins what overlaps or touches, in order, and drops what is empty', () => {
    expect(merged([3, 4, 0, 1, 1, 2, 5, 5, 3.5, 6])).toEqual([
      [0, 2],
      [3, 6],
    ]);
  });

  it('is its own complement’s complement', () => {
    const event = merged([-5, -3, 0, 1]);
    expect(complement(complement(event))).toEqual(event);
    expect(complement([])).toEqual([[axis.min, axis.max]]);
  });

  it('is painted and wiped by strokes in either direction', () => {
    expect(brushed([], 2, -1, 'paint')).toEqual([[-1, 2]]);
    expect(flat(brushed([[-1, 2]], 0, 1, 'wipe'))).toEqual([-1, 0, 1, 2]);
    expect(contains([[-1, 2]], 2)).toBe(false);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  it.each(['start', 'widths', 'apart'] as const)('%s', (preset) => {
    const values = startValues(tvPainter.params, {
      ...tvPainter.presets[preset],
      reveal: preset !== 'start',
    });
    const markup = renderToString(
      <Figure frame={tvPainter.model(values)} words={tvPainter.text[locale]} locale={locale} width={640} />,
    );
    expect(markup).not.toMatch(/NaN|undefined/);
    expect(rounded(markup)).toMatchSnapshot();
  });
});
