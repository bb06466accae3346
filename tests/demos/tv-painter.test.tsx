import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { findDemo } from '@/demos/registry.ts';
import {
  brushed,
  complement,
  contains,
  flat,
  merged,
  startStroke,
  stroked,
} from '@/demos/tv-painter/event.ts';
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

describe('the two areas whose difference is P(A) − Q(A)', () => {
  const frameAt = (given: object) => tvPainter.model(startValues(tvPainter.params, given));

  it('A* gains all of TV and loses nothing; its complement the other way round', () => {
    const best = frameAt({ event: [axis.min, 1] });
    expect(best.gain).toBeCloseTo(best.tv, 12);
    expect(best.loss).toBeCloseTo(0, 12);
    expect(best.bestP - best.bestQ).toBeCloseTo(best.tv, 12);
    const rest = frameAt({ event: [1, axis.max] });
    expect(rest.gain).toBeCloseTo(0, 12);
    expect(rest.loss).toBeCloseTo(rest.tv, 12);
  });

  it.each([
    [{ event: [-1, 3] }],
    [{ event: [-4, -1, 0.5, 2.5], s2: 2 }],
    [{ event: [axis.min, axis.max], m2: 0, s2: 3 }],
    [{ event: [], s1: 0.3 }],
  ])('%o', (given) => {
    const { gain, loss, pMass, qMass } = frameAt(given);
    expect(gain - loss).toBeCloseTo(pMass - qMass, 14);
    expect(gain).toBeGreaterThanOrEqual(0);
    expect(loss).toBeGreaterThanOrEqual(0);
  });
});

describe('a stroke of the brush', () => {
  const start = merged([0, 1]);

  it('paints when put down outside A, wipes inside, and takes hold of an end within reach', () => {
    expect(startStroke(start, 2, 0.1).mode).toBe('paint');
    expect(startStroke(start, 0.5, 0.1).mode).toBe('wipe');
    expect(startStroke(start, 1.08, 0.1)).toEqual({ from: 1, mode: 'edge', before: start });
    // The ends of the axis stand for the tails: nothing lies beyond them to pull.
    expect(startStroke([[axis.min, 0]], axis.min, 0.1).mode).toBe('wipe');
  });

  it('moves an end outwards and inwards, and past the other end wipes the stretch', () => {
    const right = startStroke(start, 1, 0);
    expect(stroked(right, 2.04, true)).toEqual([[0, 2]]);
    expect(stroked(right, 0.4, true)).toEqual([[0, 0.4]]);
    expect(stroked(right, -0.5, true)).toEqual([]);
    expect(stroked(right, 1, true)).toEqual(start);
    expect(stroked(startStroke(start, 0, 0), -1, true)).toEqual([[-1, 1]]);
  });

  it('leaves a dab one step wide where it is merely pressed, the ends of the axis included', () => {
    expect(stroked(startStroke([], 2.03, 0), 2.03, true)).toEqual([[2, 2.1]]);
    expect(stroked(startStroke([], axis.max, 0), axis.max, true)).toEqual([[6.9, 7]]);
    expect(stroked(startStroke([], axis.min, 0), axis.min, true)).toEqual([[-5, -4.9]]);
    expect(stroked(startStroke(start, 0.52, 0), 0.55, true)).toEqual([
      [0, 0.5],
      [0.6, 1],
    ]);
  });

  it('covers every step it has touched, and shrinks again when it comes back', () => {
    const stroke = startStroke([], 2.03, 0);
    expect(stroked(stroke, 3.55, true)).toEqual([[2, 3.6]]);
    expect(stroked(stroke, 2.15, true)).toEqual([[2, 2.2]]);
    expect(stroked(stroke, 1.95, true)).toEqual([[1.9, 2.1]]);
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
  it('names the gap that is TV only once it is revealed', () => {
    const markup = (reveal: boolean) =>
      renderToString(
        <Figure
          frame={tvPainter.model(startValues(tvPainter.params, { reveal }))}
          words={tvPainter.text[locale]}
          locale={locale}
          width={640}
        />,
      );
    expect(markup(true)).toContain('TV = 0.683');
    expect(markup(false)).not.toContain('TV = 0.683');
    expect(markup(false)).not.toContain('A* = {p');
  });

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
