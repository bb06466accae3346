import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { addBump, changeBump, readBumps, removeBump, type State } from '@/demos/divergences/bumps.ts';
import { curve, curveFor } from '@/demos/divergences/curve.ts';
import { Curves, Laws } from '@/demos/divergences/Figure.tsx';
import { divergences } from '@/demos/divergences/index.ts';
import { measureNames } from '@/demos/divergences/measures.ts';
import { meanOf, separate } from '@/demos/divergences/separation.ts';
import { showMeasure } from '@/demos/divergences/showMeasure.ts';
import { stageOf } from '@/demos/divergences/stage.ts';
import { readUrl } from '@/demos/urlState.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales, type Locale } from '@/ui/locale.ts';
import { lift } from '@/ui/plot/lift.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = divergences;
const at = (given: Partial<State> = {}): State => startValues(params, given);
const three = {
  m1: -3,
  pExtra: [0.3, 0, 0.6, 0.4, 3, 1],
  m2: -1,
  s2: 0.8,
  qExtra: [0.3, 2.5, 0.4, 0.2, 6, 1.5],
};

const draw = (state: State, locale: Locale = 'ko', width = 720): string => {
  const props = { frame: model(state), words: text[locale], locale, width };
  return renderToString(
    <>
      <Laws {...props} />
      <Curves {...props} />
    </>,
  );
};

/** Every twelfth point of the long paths: enough to see one move, short enough to read. */
const thinned = (markup: string): string =>
  markup.replace(/ d="([^"]{300,})"/g, (_, path: string) => {
    const points = path.split(/(?=[MLC])/);
    return ` d="${points.filter((_point, i) => i % 12 === 0 || i === points.length - 1).join('')}"`;
  });

describe.each(locales)('the picture (%s)', (locale) => {
  it.each(['widths', 'same'] as const)('%s', (preset) => {
    expect(draw(at(presets[preset]), locale)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(['apart', 'cover', 'point'] as const)('%s', (preset) => {
    const markup = draw(at(presets[preset]), locale);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(thinned(markup))).toMatchSnapshot();
  });

  it.each([
    ['humps on a phone', { ...three, integrand: 'kl' }, 324],
    ['the ends of the line', { m1: -10, m2: 10, s2: 4, integrand: 'none' }, 1240],
    ['two spikes', { s1: 0.05, m2: -10, s2: 0.05, integrand: 'reverse-kl' }, 324],
  ] as const)('%s', (_, state, width) => {
    expect(draw(at(state), locale, width)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('handles', () => {
  it('on one spot are lifted off each other', () => {
    const heights = lift(
      [
        { x: 10, y: 50 },
        { x: 10, y: 50 },
        { x: 14, y: 50 },
        { x: 100, y: 50 },
      ],
      24,
    );
    expect([heights[0], heights[3]]).toEqual([50, 50]);
    expect(Math.abs(heights[1]! - heights[0]!)).toBeGreaterThanOrEqual(24);
    expect(Math.hypot(4, heights[2]! - heights[1]!)).toBeGreaterThanOrEqual(24);
  });

  it.each([
    ['mean', params.m2, 3, [3.05, 2.95, 5, 1, -10, 10]],
    ['standard deviation', params.s2, 1, [1.05, 0.95, 1.4, 0.6, 0.05, 4]],
    ['gap', { min: 0, max: 10, step: 0.05 }, 3, [3.05, 2.95, 4, 2, 0, 10]],
    ['share', { min: 0.05, max: 0.95, step: 0.01 }, 0.5, [0.51, 0.49, 0.59, 0.41, 0.05, 0.95]],
  ] as const)('move by the keyboard help’s steps: %s', (_, range, value, to) => {
    const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];
    expect(
      keys.map((key) => keyMove(key, { value, min: range.min, max: range.max, step: range.step })),
    ).toEqual(to);
  });
});

describe('humps', () => {
  const shares = (state: State, side: 'p' | 'q') => readBumps(state, side).map(({ weight }) => weight);

  it('are added with an equal share, up to three, and inside the bounds', () => {
    let state = at({ m2: 9.5 });
    for (let count = 2; count <= 3; count++) state = { ...state, ...addBump(state, 'q') };
    expect(shares(state, 'q')).toHaveLength(3);
    expect(shares(state, 'q').reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { mean } of readBumps(state, 'q')) expect(Math.abs(mean)).toBeLessThanOrEqual(10);
    expect(addBump(state, 'q')).toEqual({});
  });

  it('give their share back to the first when removed', () => {
    const state = at(three);
    const without = { ...state, ...removeBump(state, 'p', 1) };
    expect(without.pExtra).toEqual([0.4, 3, 1]);
    expect(shares(without, 'p')[0]).toBeCloseTo(0.6, 12);
    expect(removeBump(state, 'p', 0)).toMatchObject({ pExtra: state.pExtra });
  });

  it('change one at a time', () => {
    expect(changeBump(at(three), 'q', 2, { mean: 5 })).toEqual({
      m2: -1,
      s2: 0.8,
      qExtra: [0.3, 2.5, 0.4, 0.2, 5, 1.5],
    });
  });
});

describe('separation', () => {
  it('moves Q and keeps every shape', () => {
    const state = at(three);
    const moved = { ...state, ...separate(state, 4) };
    expect(meanOf(readBumps(moved, 'q')) - meanOf(readBumps(moved, 'p'))).toBeCloseTo(4, 9);
    expect([moved.m1, moved.pExtra]).toEqual([state.m1, state.pExtra]);
    expect(moved.qExtra[1]! - moved.m2).toBeCloseTo(3.5, 9);
  });

  it('moves P the other way where Q meets the bounds', () => {
    expect(separate(at({ m1: 5, m2: 8 }), 10)).toEqual({
      m1: 0,
      pExtra: [],
      s1: 1,
      m2: 10,
      s2: 1,
      qExtra: [],
    });
  });

  it('has curves that pass through the present state', () => {
    for (const state of [at(), at({ s2: 2 }), at(three), at({ ...three, m2: -8, qExtra: [] })]) {
      const frame = model(state);
      const rows = curve({ ...frame, reach: 2 * frame.gap }, 3);
      // The row is the same pair of laws moved along the line: rounding of the shift only.
      for (const name of measureNames) expect(rows[1]?.[name]).toBeCloseTo(frame.measures[name], 9);
    }
  });

  it('finds the whole curve kept when only the distance has changed', () => {
    const rows = curveFor(model(at(three)), false);
    const moved = { ...at(three), ...separate(at(three), 5.3) };
    expect(curveFor(model(moved), true)).toBe(rows);
    expect(curveFor(model({ ...moved, s2: 0.75 }), true).length).toBeLessThan(rows.length);
  });
});

describe('the stretch of the line in view', () => {
  it('holds both laws and stays at rest for small moves', () => {
    expect(stageOf(readBumps(at(), 'p'), readBumps(at(), 'q'))).toEqual([-4, 7]);
    expect(stageOf(readBumps(at(), 'p'), readBumps(at({ m2: 3.5 }), 'q'))).toEqual([-4, 7]);
    expect(stageOf(readBumps(at(), 'p'), readBumps(at({ m2: 10 }), 'q'))).toEqual([-4, 14]);
  });
});

describe('the address', () => {
  const read = (query: string) => readUrl(params, new URLSearchParams(query), at());

  it('brings humps into bounds and says so', () => {
    const { values, notes } = read('pExtra=0.9,3,1,0.9,-3,9&qExtra=0.5,3');
    expect(values.pExtra[0]! + values.pExtra[3]!).toBeCloseTo(0.95, 12);
    expect(values.pExtra[5]).toBe(4);
    expect(values.qExtra).toEqual([]);
    expect(notes.map(({ param, outcome }) => [param, outcome])).toEqual([
      ['pExtra', 'clamped'],
      ['qExtra', 'ignored'],
    ]);
  });

  it('takes what the demo writes', () => {
    for (const side of ['pExtra', 'qExtra'] as const) {
      const written = params[side].write(three[side]);
      expect(params[side].read(written)).toEqual({ outcome: 'taken', value: three[side] });
    }
  });
});

describe('numbers as shown', () => {
  it('never call an accuracy 100 % that is less', () => {
    expect(showMeasure('best-accuracy', 1 - 1e-9, 'en')).toBe('99.99 %');
    expect(showMeasure('best-accuracy', 1, 'en')).toBe('100.00 %');
    expect(showMeasure('kl', 83204.1234, 'en')).toBe('83,204.1');
  });

  it.each(locales)('stand in the summary and in the table (%s)', (locale) => {
    const frame = model(at({ m2: 4 }));
    expect(divergences.summarise(frame, text[locale], locale)).toContain('8.000');
    const { columns, rows } = divergences.tabulate(frame, text[locale], locale);
    expect(rows).toHaveLength(11);
    expect(rows[4]?.slice(0, 3)).toEqual([4, 8, 8]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});
