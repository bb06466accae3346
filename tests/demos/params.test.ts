import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { choice, integer, list, names, number, toggle } from '@/demos/params.ts';
import { readProps, readUrl, writeUrl } from '@/demos/urlState.ts';
import { holds } from '../math/properties/property.ts';

const table = {
  theta: number({ default: 0.5, min: -2, max: 2, step: 0.01 }),
  count: integer({ default: 5, min: 1, max: 25 }),
  objective: choice(['gan', 'wgan'], { default: 'wgan' }),
  autoplay: toggle({ default: false }),
  points: list({ default: [], min: -2, max: 2, maxLength: 6, multipleOf: 2 }),
  shown: names(['slopes', 'weights', 'modes'], { default: [] }),
};
const start = startValues(table, {});
const read = (query: string) => readUrl(table, new URLSearchParams(query), start);

describe('a URL against the params table', () => {
  it('takes good values as they are and says nothing', () => {
    expect(read('theta=-0.25&count=7&objective=gan&autoplay=1&points=0,1,-1,0.5&shown=weights')).toEqual({
      values: {
        theta: -0.25,
        count: 7,
        objective: 'gan',
        autoplay: true,
        points: [0, 1, -1, 0.5],
        shown: ['weights'],
      },
      notes: [],
    });
  });

  it('puts names in the table’s order, each once, and says which it could not use', () => {
    expect(read('shown=modes,slopes')).toMatchObject({ values: { shown: ['slopes', 'modes'] }, notes: [] });
    expect(read('shown=').values.shown).toEqual([]);
    for (const came of ['modes,losses', 'modes,modes'])
      expect(read(`shown=${came}`)).toMatchObject({
        values: { shown: ['modes'] },
        notes: [{ outcome: 'clamped', used: 'modes' }],
      });
  });

  it('brings numbers into bounds and says what came and what is used', () => {
    const { values, notes } = read('theta=99');
    expect(values.theta).toBe(2);
    expect(notes).toEqual([{ param: 'theta', outcome: 'clamped', came: '99', used: '2' }]);
  });

  it('rounds a broken whole number with a note', () => {
    expect(read('count=2.6')).toMatchObject({
      values: { count: 3 },
      notes: [{ outcome: 'clamped', used: '3' }],
    });
  });

  it.each([
    'theta=',
    'theta=abc',
    'theta=NaN',
    'theta=Infinity',
    'theta=0x10',
    'objective=lsgan',
    'autoplay=maybe',
    'points=1,2,3',
    'points=1,,2',
    'shown=losses',
  ])('ignores %s with a note and keeps the default', (query) => {
    const { values, notes } = read(query);
    expect(values).toEqual(start);
    expect(notes).toMatchObject([{ outcome: 'ignored' }]);
  });

  it('ignores unknown names with a note, prototype names among them, and leaves page names alone', () => {
    expect(read('constructor=1&__proto__=2&lang=en&controls=hide').notes).toEqual([
      { param: 'constructor', outcome: 'unknown', came: '1' },
      { param: '__proto__', outcome: 'unknown', came: '2' },
    ]);
  });

  it('never throws and always lands in bounds, whatever the query', () => {
    holds(fc.constantFrom(...Object.keys(table), 'other'), fc.string({ unit: 'grapheme' }), (name, raw) => {
      const { values } = readUrl(table, new URLSearchParams([[name, raw]]), start);
      expect(values.theta).toBeGreaterThanOrEqual(-2);
      expect(values.theta).toBeLessThanOrEqual(2);
      expect(Number.isInteger(values.count)).toBe(true);
      expect(['gan', 'wgan']).toContain(values.objective);
      expect(values.points.length).toBeLessThanOrEqual(6);
    });
  });

  it('writes only what differs, and reads back exactly what it wrote', () => {
    expect(writeUrl(table, start, start).toString()).toBe('');
    holds(
      fc.record({
        theta: fc.double({ min: -2, max: 2, noNaN: true }).map((value) => value + 0),
        count: fc.integer({ min: 1, max: 25 }),
        objective: fc.constantFrom('gan' as const, 'wgan' as const),
        autoplay: fc.boolean(),
        points: fc.array(
          fc.double({ min: -2, max: 2, noNaN: true }).map((value) => value + 0),
          { minLength: 4, maxLength: 4 },
        ),
        shown: fc.subarray(['slopes', 'weights', 'modes'] as const),
      }),
      (values) => {
        const again = readUrl(table, new URLSearchParams(writeUrl(table, values, start).toString()), start);
        expect(again).toEqual({ values, notes: [] });
      },
    );
  });
});

describe("an author's props", () => {
  it('are read by the same table', () => {
    expect(readProps('x', table, { theta: 1, autoplay: true, points: [0, 1] })).toEqual({
      theta: 1,
      autoplay: true,
      points: [0, 1],
    });
  });

  it('stop the build on an unknown name, with the list of what exists', () => {
    expect(() => readProps('x', table, { thta: 1 })).toThrow(
      '<Demo id="x">: unknown prop "thta". It takes: theta, count, objective, autoplay, points, shown.',
    );
  });

  it('stop the build on a value out of bounds, with what came and what was expected', () => {
    expect(() => readProps('x', table, { theta: 3 })).toThrow(
      '<Demo id="x">: theta=3 came, a number from -2 to 2 was expected.',
    );
  });
});
