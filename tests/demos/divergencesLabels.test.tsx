import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import type { State } from '@/demos/divergences/bumps.ts';
import { Curves, Laws } from '@/demos/divergences/Figure.tsx';
import { divergences } from '@/demos/divergences/index.ts';
import { locales, type Locale } from '@/ui/locale.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';

const { params, text, model } = divergences;
const three = {
  m1: -3,
  pExtra: [0.3, 0, 0.6, 0.4, 3, 1],
  m2: -1,
  s2: 0.8,
  qExtra: [0.3, 2.5, 0.4, 0.2, 6, 1.5],
};

interface Label {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly words: string;
}

/** The labels with a halo in each plot of the figure, with the room their letters take. */
function labels(state: Partial<State>, width = 720, locale: Locale = 'ko'): readonly (readonly Label[])[] {
  const props = { frame: model(startValues(params, state)), words: text[locale], locale, width };
  const markup = renderToString(
    <>
      <Laws {...props} />
      <Curves {...props} />
    </>,
  );
  return markup
    .split('<svg')
    .slice(1)
    .map((plot) =>
      [...plot.matchAll(/<text class="em-label([^>]*?)" x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)].map(
        ([, kind = '', x, y, rest = '', words = '']) => {
          const room = textWidth(words, kind.includes('em-law') ? 14 : 13);
          const left = Number(x) - (rest.includes('"end"') ? room : 0);
          return { x: Number(x), y: Number(y), left, right: left + room, words };
        },
      ),
    );
}

describe('labels at the ends of curves', () => {
  it.each([
    ['apart', {}],
    ['the same', { m2: 0 }],
    ['widest, where all curves end low and near each other', { s1: 4, s2: 4 }],
    ['wide and narrow, where W₁ and W₂ part by little', { s2: 1.1 }],
    ['humps', three],
    ['humps, far', { ...three, m1: -10, pExtra: [0.3, -7, 0.6, 0.4, -4, 1] }],
  ])('keep a line apart: %s', (_, state) => {
    const ends = labels(state)
      .flat()
      .filter(({ words }) => /→|^W[₁₂]$/.test(words));
    expect(ends.length).toBeGreaterThanOrEqual(3);
    for (const a of ends)
      for (const b of ends)
        // 13-pixel letters need 16 pixels of height.
        if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(16);
  });

  it('say where the curves go', () => {
    const words = labels({})
      .flat()
      .map((label) => label.words);
    expect(words).toEqual(expect.arrayContaining(['TV → 1', 'JS → log 2', 'W₁ = W₂ = |m₂ − m₁|', 'log 2']));
  });
});

describe.each(locales)('labels in all plots (%s)', (locale) => {
  const states: readonly Partial<State>[] = [
    {},
    { m2: 0 },
    { m2: 0.5 },
    { s1: 1.05 },
    { m2: 8 },
    { m2: 0, s2: 2 },
    { m1: -10, m2: 10 },
    { m1: 10, m2: -10, s2: 0.05 },
    { m2: 1.5, s2: 0.05 },
    three,
    { m1: -3, pExtra: [0.5, 3, 1], m2: 3, integrand: 'reverse-kl' },
  ];
  const shown = states.flatMap((state) => [324, 354, 720, 1240].map((width) => ({ state, width })));

  it('stay inside the picture', () => {
    for (const { state, width } of shown)
      for (const { x, y, left, right, words } of labels(state, width, locale).flat()) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        // The body's own margin, for letters that came out a little wider than reckoned.
        expect(right, words).toBeLessThanOrEqual(width + 18);
        expect(y).toBeGreaterThanOrEqual(10);
      }
  });

  it('do not cover each other', () => {
    for (const { state, width } of shown)
      for (const plot of labels(state, width, locale))
        for (const [i, a] of plot.entries())
          for (const b of plot.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 14;
            expect(apart, `“${a.words}” and “${b.words}” at ${width}: ${JSON.stringify(state)}`).toBe(true);
          }
  });
});
