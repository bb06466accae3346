import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { Figure } from '@/demos/topology/Figure.tsx';
import { GuessBar } from '@/demos/topology/GuessBar.tsx';
import { topology } from '@/demos/topology/index.ts';
import { measures, sequences, type MeasureName } from '@/demos/topology/params.ts';
import View from '@/demos/topology/View.tsx';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, text, model } = topology;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('topology').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));

describe('the numbers of the sheet (outline D25)', () => {
  const log2 = Math.LN2;
  /** JS of (1 − 1/n, 1/n) and (1, 0), by its definition. */
  const leakJs = (n: number) =>
    0.5 * ((1 - 1 / n) * Math.log((1 - 1 / n) / (1 - 0.5 / n)) + log2 / n) - 0.5 * Math.log(1 - 0.5 / n);

  it.each([2, 4, 10, 100])('at n = %d', (n) => {
    const far = Infinity;
    const kl = -Math.log(1 - 1 / n);
    for (const [sequence, expected] of [
      ['point', { w1: 1 / n, tv: 1, js: log2, kl: far, 'reverse-kl': far }],
      ['slide', { w1: 1 / n, tv: 1 / n, js: log2 / n, kl: far, 'reverse-kl': far }],
      ['midpoints', { w1: 1 / (4 * n), tv: 1, js: log2, kl: far, 'reverse-kl': far }],
      ['leak', { w1: 1 / n, tv: 1 / n, js: leakJs(n), kl: far, 'reverse-kl': kl }],
      ['escape', { w1: n, tv: 1 / n, js: leakJs(n), kl: far, 'reverse-kl': kl }],
    ] as const) {
      const at = measure({ sequence, n });
      for (const name of measures)
        if (Number.isFinite(expected[name]))
          // Sums of a few hundred terms, of size n at most.
          expect(Number(at[name]), `${sequence} ${name}`).toBeCloseTo(expected[name], 10);
        else expect(at[name], `${sequence} ${name}`).toBe(Infinity);
    }
  });

  it.each([2, 10, 100])('the tilted coin at n = %d, by the definitions', (n) => {
    const [p, q] = [(1 + 1 / n) / 2, (1 - 1 / n) / 2];
    const at = measure({ sequence: 'tilt', n });
    expect(at['w1']).toBeCloseTo(0.5 / n, 12);
    expect(at['tv']).toBeCloseTo(0.5 / n, 12);
    expect(at['kl']).toBeCloseTo(p * Math.log(2 * p) + q * Math.log(2 * q), 12);
    expect(at['reverse-kl']).toBeCloseTo(-0.5 * Math.log(4 * p * q), 12);
  });

  it('at n = 1 the shares that have not begun are 0', () => {
    expect(measure({ sequence: 'slide', n: 1 })).toMatchObject({ tv: 1, kl: Infinity });
    expect(measure({ sequence: 'leak', n: 1 })).toMatchObject({ tv: 1, 'reverse-kl': Infinity });
    expect(measure({ sequence: 'tilt', n: 1 })).toMatchObject({ tv: 0.5, 'reverse-kl': Infinity });
  });
});

describe('what goes to 0', () => {
  const vanishing: Readonly<Record<(typeof sequences)[number], readonly MeasureName[]>> = {
    point: ['w1'],
    slide: ['w1', 'tv', 'js'],
    midpoints: ['w1'],
    leak: ['w1', 'tv', 'js', 'reverse-kl'],
    escape: ['tv', 'js', 'reverse-kl'],
    tilt: ['w1', 'tv', 'js', 'kl', 'reverse-kl'],
  };

  it.each(sequences)('along %s, and a guess of just those is all right', (sequence) => {
    const { answers, right } = frameAt({ sequence, guess: vanishing[sequence] });
    expect(answers.flatMap(({ name, vanishes }) => (vanishes ? [name] : []))).toEqual(vanishing[sequence]);
    expect(right).toBe(5);
  });

  it.each(sequences)(
    'along %s what vanishes is halved by twice the n, at least; what does not is not',
    (sequence) => {
      const { curve } = frameAt({ sequence });
      const [half, whole] = [curve[49]!, curve[99]!];
      for (const name of measures) {
        if (vanishing[sequence].includes(name))
          // All fall like 1/n or faster; −log(1 − 1/n) is within 1/n of it.
          expect(whole[name] / half[name], name).toBeLessThan(0.51);
        else expect(whole[name], name).toBeGreaterThanOrEqual(half[name]);
      }
    },
  );

  it('counts what was said against what is', () => {
    expect(frameAt({}).right).toBe(4);
    expect(frameAt({ guess: [...measures] }).right).toBe(1);
    expect(frameAt({ sequence: 'tilt' }).right).toBe(0);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const words = text[locale];
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={words} locale={locale} width={width} />);

  it.each([
    ['hidden', {}],
    ['points', { sequence: 'midpoints', n: 6, reveal: true }],
    ['escape', { sequence: 'escape', reveal: true }],
    ['slide', { sequence: 'slide', reveal: true }],
  ] as const)('%s', (_, state) => {
    const markup = draw(state);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d, at either end', (width) => {
    for (const sequence of sequences)
      for (const n of [1, 100])
        expect(draw({ sequence, n, reveal: true }, width)).not.toMatch(/NaN|undefined|Infinity|\de[+-]/);
  });

  it('tells no answer before it is asked for', () => {
    const bar = (state: object) =>
      renderToString(
        <GuessBar frame={frameAt(state)} words={words} onGuess={() => {}} onReveal={() => {}} />,
      );
    expect(bar({})).not.toMatch(/↛|data-right/);
    expect(draw({})).toContain(words.hidden);
    expect(topology.summarise(frameAt({}), words, locale)).toBe(words.summaryHidden('4'));
    const shown = bar({ reveal: true, guess: ['tv'] });
    expect(shown).toContain(words.verdict('TV', false, false));
    expect(shown).toContain(words.verdict('JS', false, true));
    expect(shown).toContain(words.score(3, 5));
    expect(topology.summarise(frameAt({ reveal: true }), words, locale)).toContain('0.250');
  });

  it('holds the answer in the built page, for readers without JavaScript, where no style shows it to others', () => {
    const place = { kind: 'embed', anchor: 'figure', embedPath: '/', notePath: '/' } as const;
    const built = (given: object) =>
      renderToString(<View locale={locale} given={startValues(params, given)} place={place} />);
    expect(built({})).toMatch(/<output name="w1" data-value="0.25"/);
    expect(built({}).match(/tp-unasked/g)).toHaveLength(2);
    expect(built({ reveal: true })).not.toContain('tp-unasked');
  });

  it('has the numbers in a table', () => {
    const { columns, rows } = topology.tabulate(frameAt({}), words, locale);
    expect(rows).toHaveLength(7);
    expect(rows[2]).toEqual(['5', '0.2000', '1.0000', '0.6931', '∞', '∞']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    [4, 'ArrowRight', 5],
    [4, 'PageUp', 14],
    [4, 'Home', 1],
    [4, 'End', 100],
  ] as const)('n = %d, %s goes to %d', (value, key, to) => {
    const { min, max, step } = params.n;
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
