import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--em-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light: light!, dark: dark! }],
  ),
);

/** WCAG 2.2 relative luminance. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const of = (name: string, theme: 'light' | 'dark'): string => {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token --em-${name}; there are ${[...tokens.keys()].join(', ')}`);
  return token[theme];
};

const themes = ['light', 'dark'] as const;
const grounds = ['surface', 'raised'] as const;
const inks = ['ink', 'muted', 'real-ink', 'fake-ink', 'transport-ink', 'js', 'tv', 'kl', 'warn', 'forbidden'];
const marks = ['real', 'fake', 'transport', 'js', 'tv', 'kl', 'axis', 'focus'];

describe.each(themes)('the palette in the %s theme', (theme) => {
  it.each(grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)))(
    'words in %s on %s reach AA (4.5:1)',
    (ink, ground) => {
      expect(contrast(of(ink, theme), of(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(marks)('marks in %s reach 3:1', (mark) => {
    expect(contrast(of(mark, theme), of('surface', theme))).toBeGreaterThanOrEqual(3);
  });

  it('pressed buttons read', () => {
    expect(contrast(of('on-accent', theme), of('accent', theme))).toBeGreaterThanOrEqual(4.5);
  });
});

it('keeps the subject’s hues in the light theme', () => {
  expect([of('real', 'light'), of('fake', 'light'), of('transport', 'light')]).toEqual([
    '#0072b2',
    '#d55e00',
    '#009e73',
  ]);
});

it('knows a pair that fails', () => {
  expect(contrast('#777777', '#888888')).toBeLessThan(3);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
});
