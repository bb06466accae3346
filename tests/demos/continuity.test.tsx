import fc from 'fast-check';
import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Figure } from '@/demos/continuity/Figure.tsx';
import { GuessBar } from '@/demos/continuity/GuessBar.tsx';
import { continuity } from '@/demos/continuity/index.ts';
import { families, type FamilyName } from '@/demos/continuity/params.ts';
import View from '@/demos/continuity/View.tsx';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { wasserstein1d } from '@/math/index.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { holds } from '../math/properties/property.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = continuity;
const measure = (props: Readonly<Record<string, unknown>>) =>
  findDemo('continuity').measureAt(props) as Readonly<Record<string, number>>;
const frameAt = (given: object) => model(startValues(params, given));

/** Rounding of a few numbers of size 2 at most. */
const DUST = 1e-14;
const share = (theta: number) => Math.min(1, Math.max(0, theta));
const closed: Readonly<
  Record<
    FamilyName,
    {
      readonly w: (theta: number) => number;
      readonly bound: (theta: number, other: number) => number;
      readonly js: (theta: number) => number;
    }
  >
> = {
  shift: {
    w: (theta) => Math.abs(theta),
    bound: (theta, other) => Math.abs(theta - other),
    js: (theta) => Math.LN2 * Math.abs(theta),
  },
  scale: {
    w: (theta) => Math.abs(theta) / 2,
    bound: (theta, other) => Math.abs(theta - other) / 2,
    js: (theta) => (theta === 0 ? 0 : Math.LN2),
  },
  step: {
    w: (theta) => Math.abs(share(theta) - 0.5),
    bound: (theta, other) => Math.abs(share(theta) - share(other)),
    js: (theta) => {
      const part = (p: number, q: number) => (p === 0 ? 0 : p * Math.log((2 * p) / (p + q)));
      const [p, q] = [share(theta), 1 - share(theta)];
      return 0.5 * (part(p, 0.5) + part(q, 0.5) + part(0.5, p) + part(0.5, q));
    },
  },
};

const theta = fc.double({ min: params.theta.min, max: params.theta.max, noNaN: true });
const family = fc.constantFrom(...families);

describe('closed forms (outline D26)', () => {
  it('hold for every generator at every pair of parameters', () => {
    holds(family, theta, theta, (name, at, other) => {
      const shown = measure({ family: name, theta: at, other });
      const { w, bound, js } = closed[name];
      expect(Math.abs(shown['w']! - w(at))).toBeLessThan(DUST);
      expect(Math.abs(shown['w-other']! - w(other))).toBeLessThan(DUST);
      expect(Math.abs(shown['difference']! - Math.abs(w(at) - w(other)))).toBeLessThan(DUST);
      expect(Math.abs(shown['bound']! - bound(at, other))).toBeLessThan(DUST);
      expect(Math.abs(shown['js-difference']! - Math.abs(js(at) - js(other)))).toBeLessThan(DUST);
    });
  });

  it.each([
    ['shift', 0.6, -0.3, { w: 0.6, 'w-other': 0.3, difference: 0.3, bound: 0.9 }],
    ['shift', -0.5, 0.5, { w: 0.5, 'w-other': 0.5, difference: 0, bound: 1 }],
    ['scale', 0.8, -0.4, { w: 0.4, 'w-other': 0.2, difference: 0.2, bound: 0.6 }],
    ['step', 0.8, 0.3, { w: 0.3, 'w-other': 0.2, difference: 0.1, bound: 0.5 }],
    ['step', -1, 1, { w: 0.5, 'w-other': 0.5, difference: 0, bound: 1 }],
  ] as const)('%s at θ = %d, θ′ = %d', (name, at, other, expected) => {
    const shown = measure({ family: name, theta: at, other });
    for (const [readout, value] of Object.entries(expected))
      expect(shown[readout], readout).toBeCloseTo(value, 14);
  });

  it('the step 1{z < θ} makes a coin, and the coins lie |θ − θ′| apart', () => {
    holds(theta, theta, (at, other) => {
      const { now, other: before, bound } = frameAt({ family: 'step', theta: at, other });
      const [xWeights, yWeights] = [now, before].map(({ law }) =>
        [0, 1].map((place) => law.find(({ from }) => from === place)?.mass ?? 0),
      );
      const between = wasserstein1d([0, 1], [0, 1], { xWeights: xWeights!, yWeights: yWeights! });
      expect(Math.abs(between - Math.abs(share(at) - share(other)))).toBeLessThan(DUST);
      expect(Math.abs(between - bound)).toBeLessThan(DUST);
    });
  });
});

describe('|W(P_r, P_θ) − W(P_r, P_θ′)| ≤ E|g_θ(z) − g_θ′(z)|', () => {
  it('for every generator, at every pair of parameters', () => {
    holds(family, theta, theta, (name, at, other) => {
      const shown = measure({ family: name, theta: at, other });
      expect(shown['difference']).toBeLessThanOrEqual(shown['bound']! + DUST);
    });
  });

  it('with equality on one side of the place where W is 0, and short of it across', () => {
    holds(family, theta, theta, (name, at, other) => {
      const target = name === 'step' ? 0.5 : 0;
      const { difference, bound } = frameAt({ family: name, theta: at, other });
      if ((at - target) * (other - target) >= 0) expect(Math.abs(difference - bound)).toBeLessThan(DUST);
      // What falls short is twice the W of the nearer one.
      else {
        const nearer = Math.min(closed[name].w(at), closed[name].w(other));
        expect(Math.abs(bound - difference - 2 * nearer)).toBeLessThan(DUST);
      }
    });
  });

  it('so that the curve never leaves the funnel, wherever its neck is', () => {
    holds(family, theta, (name, other) => {
      const { curve, funnel, other: neck } = frameAt({ family: name, other });
      for (const [k, { w }] of curve.entries())
        expect(Math.abs(w - neck.w)).toBeLessThanOrEqual(funnel[k]! + DUST);
    });
  });

  it('and no such bound holds for JS: it jumps where W and the samples hardly move', () => {
    for (const near of [0.1, 0.01, 1e-9]) {
      const shown = measure({ family: 'scale', theta: near, other: 0 });
      expect(shown['js-difference']).toBe(Math.LN2);
      expect(shown['difference']).toBe(near / 2);
      expect(shown['bound']).toBe(near / 2);
    }
    expect(measure({ preset: 'jump' })['js-difference']).toBe(Math.LN2);
  });
});

describe('the laws under the graphs', () => {
  it.each([
    ['shift', 0.25, [{ from: 0.25, to: 1.25, mass: 1 }]],
    ['scale', -0.5, [{ from: -0.5, to: 0, mass: 1 }]],
    ['scale', 0, [{ from: 0, to: 0, mass: 1 }]],
    ['step', 0.25, [0, 1].map((at) => ({ from: at, to: at, mass: at === 1 ? 0.25 : 0.75 }))],
    ['step', -0.5, [{ from: 0, to: 0, mass: 1 }]],
    ['step', 1, [{ from: 1, to: 1, mass: 1 }]],
  ] as const)('%s at θ = %d', (name, at, law) => {
    expect(frameAt({ family: name, theta: at }).now.law).toEqual(law);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const words = text[locale];
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={words} locale={locale} width={width} />);
  const lengthOf = (markup: string, bar: string) =>
    Number(new RegExp(`data-bar="${bar}"[^>]* width="([^"]+)"`).exec(markup)?.[1]);

  it.each([
    ['shift', presets.shift],
    ['scale', presets.scale],
    ['step, hidden', presets.step],
    ['step, answered', { ...presets.step, guess: 'continuous' }],
    ['jump', presets.jump],
  ] as const)('%s', (_, state) => {
    const markup = draw(state);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d, at either end', (width) => {
    for (const name of families)
      for (const at of [-1, 0, 1])
        expect(draw({ family: name, theta: at, other: at, guess: 'jumps', js: true }, width)).not.toMatch(
          /NaN|undefined|Infinity|\de[+-]/,
        );
  });

  it('the bars are as long as the numbers', () => {
    const markup = draw({ family: 'shift', theta: 0.6, other: -0.3 });
    // 2 is the most that these samples can move.
    expect(lengthOf(markup, 'bound')).toBeCloseTo((720 * 0.9) / 2, 10);
    expect(lengthOf(markup, 'difference')).toBeCloseTo((720 * 0.3) / 2, 10);
    expect(markup).not.toContain('data-bar="js"');
    expect(lengthOf(draw(presets.jump), 'js')).toBeCloseTo(720 * Math.LN2, 10);
  });

  it('tells no W of the step before it is guessed', () => {
    const bar = (state: object) =>
      renderToString(<GuessBar frame={frameAt(state)} words={words} onGuess={() => {}} />);
    const step = { family: 'step', theta: 0.8, other: 0.3 };
    expect(draw(step)).toContain(words.hidden);
    expect(draw(step)).not.toMatch(/data-bar="difference"|em-present/);
    expect(draw(step)).toContain('data-bar="bound"');
    expect(bar(step)).not.toContain(words.lesson);
    expect(bar({ ...step, guess: 'jumps' })).toContain(words.verdict(false));
    expect(bar({ ...step, guess: 'continuous' })).toContain(words.verdict(true));
    expect(bar({})).toBe('');
    expect(continuity.summarise(frameAt(step), words, locale)).toBe(words.summaryHidden('0.500'));
    expect(continuity.tabulate(frameAt(step), words, locale).rows.flat()).toContain('?');
  });

  it('holds the answer in the built page, for readers without JavaScript, where no style shows it to others', () => {
    const place = { kind: 'embed', anchor: 'figure', embedPath: '/', notePath: '/' } as const;
    const built = (given: object) =>
      renderToString(<View locale={locale} given={startValues(params, given)} place={place} />);
    expect(built(presets.step)).toMatch(/<output name="bound" data-value="0.5"/);
    expect(built(presets.step)).toMatch(/<output name="w" data-value="0.3/);
    expect(built(presets.step).match(/cy-unasked/g)).toHaveLength(2);
    expect(built({})).not.toContain('cy-unasked');
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameAt({ family: 'scale', theta: 0.1, other: 0, js: true });
    expect(continuity.summarise(frame, words, locale)).toMatch(/0\.050.*0\.693/);
    const { columns, rows } = continuity.tabulate(frameAt({}), words, locale);
    expect(rows.map(([at]) => at)).toEqual([-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['ArrowRight', 0.61],
    ['ArrowLeft', 0.59],
    ['PageUp', 0.8],
    ['PageDown', 0.4],
    ['Home', -1],
    ['End', 1],
  ])('θ = 0.6, %s goes to %d', (key, to) => {
    const { min, max, step } = params.theta;
    expect(keyMove(key, { value: 0.6, min, max, step })).toBe(to);
  });
});
