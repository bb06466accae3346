import renderToString from 'preact-render-to-string';
import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { clipLab } from '@/demos/clip-lab/index.ts';
import { Figure } from '@/demos/clip-lab/Figure.tsx';
import { rayPath } from '@/demos/clip-lab/rayPath.ts';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = clipLab;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('clip-lab').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));
const product = (factors: readonly number[]) => factors.reduce((all, each) => all * each, 1);

describe('the numbers of the sheet (outline D30)', () => {
  it.each([
    // 2-512-512-512-1, 1-64-64-1 and twelve layers of weights, that is eleven hidden ones.
    [{ depth: 3, width: 512, inputs: 2 }, 0.1, 18981],
    [{ depth: 3, width: 512, inputs: 2 }, 0.01, 1.898],
    [{ depth: 3, width: 512, inputs: 2 }, 0.001, 1.898e-4],
    [{ depth: 2, width: 64, inputs: 1 }, 0.1, 4.096],
    [{ depth: 2, width: 64, inputs: 1 }, 0.01, 0.004096],
    [{ depth: 2, width: 64, inputs: 1 }, 0.001, 4.096e-6],
    [{ depth: 11, width: 512, inputs: 2 }, 0.1, 8.965e17],
    [{ depth: 11, width: 512, inputs: 2 }, 0.01, 8.965e5],
    [{ depth: 11, width: 512, inputs: 2 }, 0.001, 8.965e-7],
  ])('%o with c = %d: %d', (net, c, bound) => {
    // The sheet gives four digits.
    expect(Number(measure({ ...net, c })['bound']) / bound).toBeCloseTo(1, 3);
  });

  it('is the product over the layers, and grows by c times the width with each hidden one', () => {
    const c = 0.03;
    const byHand = product([Math.sqrt(5 * 80), 80, 80, 80, Math.sqrt(80)].map((size) => c * size));
    const four = measure({ depth: 4, width: 80, inputs: 5, c });
    const five = measure({ depth: 5, width: 80, inputs: 5, c });
    // A handful of roundings.
    expect(Number(four['bound']) / byHand).toBeCloseTo(1, 12);
    expect(Number(five['bound']) / Number(four['bound'])).toBeCloseTo(Number(four['growth']), 12);
  });

  it.each([
    ['paper', 1.898],
    ['small', 0.004096],
    ['explodes', 8.965e17],
    ['vanishes', 8.965e-7],
  ])('preset %s: %d', (preset, bound) => {
    expect(Number(measure({ preset })['bound']) / bound).toBeCloseTo(1, 3);
  });
});

describe('the numbers of the sheet (outline D36)', () => {
  it('[[3, 0], [4, 5]] has singular values 6.708204 and 2.236068', () => {
    const at = measure({});
    expect(Number(at['spectral-norm']).toFixed(6)).toBe('6.708204');
    expect(Number(at['second']).toFixed(6)).toBe('2.236068');
    expect(at['frobenius']).toBeCloseTo(Math.sqrt(50), 12);
    expect(at['entry-bound']).toBeCloseTo(10, 12);
  });

  it('power iteration climbs to the norm, eighty-one times nearer with each round', () => {
    const { trail, sigma } = frameAt({ rounds: 8 });
    expect(trail).toHaveLength(9);
    trail.slice(1).forEach(({ estimate }, k) => {
      // Never past the norm but by a rounding.
      expect(estimate).toBeGreaterThanOrEqual(trail[k]!.estimate - 1e-12);
      expect(estimate).toBeLessThanOrEqual(sigma + 1e-12);
    });
    // σ₂²/σ₁² = 1/9 a round; the error of the length falls with its square.
    const [early, late] = [sigma - trail[3]!.estimate, sigma - trail[5]!.estimate];
    // Next to the first error of 8e-4 its square still counts.
    expect((81 ** 2 * late) / early).toBeCloseTo(1, 2);
    // The angle left after eight rounds is tan 85° / 9⁸ = 3e-7, and the error its square.
    expect(measure({ rounds: 8 })['estimate']).toBeCloseTo(sigma, 11);
  });

  it('starts in the direction asked for, and stays blind where that is the shortest axis', () => {
    for (const start of [-180, -40, 0, 120]) {
      const [u, v] = frameAt({ start }).trail[0]!.vector;
      expect(u).toBeCloseTo(Math.cos((start * Math.PI) / 180), 12);
      expect(v).toBeCloseTo(Math.sin((start * Math.PI) / 180), 12);
    }
    // A rounding of 1e-16 grows ninefold a round, and the estimate's error with its square.
    expect(measure({ start: -45, rounds: 4 })['estimate']).toBeCloseTo(Math.sqrt(5), 9);
  });

  it('each image is the matrix times a unit vector, as long as the estimate', () => {
    for (const { vector, image, estimate } of frameAt({ rounds: 5, w12: -2.5 }).trail) {
      expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
      expect(image[0]).toBeCloseTo(3 * vector[0] - 2.5 * vector[1], 12);
      expect(image[1]).toBeCloseTo(4 * vector[0] + 5 * vector[1], 12);
      expect(Math.hypot(...image)).toBeCloseTo(estimate, 12);
    }
  });

  it.each([
    ['zero', { w11: 0, w12: 0, w21: 0, w22: 0 }, 0, 0],
    ['of one column', { w11: 3, w12: 0, w21: 4, w22: 0 }, 5, 0],
    ['of equal entries', { w11: 2, w12: 2, w21: 2, w22: 2 }, 4, 0],
    ['the identity', { w11: 1, w12: 0, w21: 0, w22: 1 }, 1, 1],
    ['a turn', { w11: 0, w12: -3, w21: 3, w22: 0 }, 3, 3],
  ])('a matrix %s', (_, matrix, first, second) => {
    const at = measure({ ...matrix, rounds: 8 });
    expect(at['spectral-norm']).toBeCloseTo(first, 12);
    expect(at['second']).toBeCloseTo(second, 12);
    expect(at['estimate']).toBeCloseTo(first, 12);
    expect(Number(at['frobenius'])).toBeGreaterThanOrEqual(first - 1e-12);
    expect(Number(at['entry-bound'])).toBeGreaterThanOrEqual(Number(at['frobenius']) - 1e-12);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each([
    ['paper', presets.paper],
    ['explodes, two rounds', { ...presets.explodes, rounds: 2 }],
    ['vanishes', presets.vanishes],
  ] as const)('%s', (_, state) => {
    const markup = draw(state);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const given of [
      { width: 2, depth: 1, c: 0.001, inputs: 1 },
      { width: 1024, depth: 16, c: 0.1, inputs: 16 },
      { w11: 0, w12: 0, w21: 0, w22: 0, rounds: 8 },
      { w11: 6, w12: 6, w21: 6, w22: 6 },
      { w11: -6, w12: 6, w21: 6, w22: 6, rounds: 1 },
    ])
      expect(draw(given, width)).not.toMatch(/NaN|undefined|Infinity|\de[+-]/);
  });

  it('says the numbers in words and in a table', () => {
    const words = text[locale];
    const frame = frameAt({ rounds: 2, c: 0.05 });
    expect(clipLab.summarise(frame, words, locale)).toContain('6.708204');
    const { columns, rows } = clipLab.tabulate(frame, words, locale);
    expect(rows).toHaveLength(16);
    expect(rows[2]).toEqual(['3', '1.90 × 10⁴', '1.90', '1.90 × 10⁻⁴', '1,186.33']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('an arrow', () => {
  const plain = scaleLinear();
  it('has its barbs behind its point', () => {
    expect(rayPath([20, 0], plain, plain)).toBe('M0 0L20.0 0.0M12.0 4.0L20.0 0.0L12.0 -4.0');
  });
  it('is a bare line where it is short', () => {
    expect(rayPath([3, 4], plain, plain)).toBe('M0 0L3.0 4.0');
  });
});

describe('the keyboard help', () => {
  const clip = { min: -3, max: -1, step: 0.05 };
  it.each([
    ['c', -2, clip, 'ArrowUp', -1.95],
    ['c', -2, clip, 'PageUp', -1.8],
    ['c', -2, clip, 'Home', -3],
    ['depth', 3, params.depth, 'ArrowRight', 4],
    ['depth', 3, params.depth, 'PageUp', 5],
    ['depth', 3, params.depth, 'End', 16],
    ['w21', 4, params.w21, 'ArrowDown', 3.9],
    ['w21', 4, params.w21, 'PageDown', 2.8],
    ['w11', 3, params.w11, 'End', 6],
  ] as const)('%s = %d, %o: %s goes to %d', (_name, value, { min, max, step }, key, to) => {
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
