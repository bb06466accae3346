import { describe, expect, it } from 'vitest';
import { findDemo } from '@/demos/registry.ts';

const measure = (props: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> =>
  findDemo('divergences').measureAt(props) as Readonly<Record<string, number>>;

/** Half a unit of the last decimal that the sheet prints. */
const printed = (decimals: number): number => decimals;

describe('two unit normals (outline D6)', () => {
  it.each([
    [0.5, 0.125, 0.0303113005, 0.1974126514, 0.598706],
    [1, 0.5, 0.1114214822, 0.3829249225, 0.691462],
    [2, 2, 0.3368308203, 0.6826894921, 0.841345],
    [3, 4.5, 0.5267773065, 0.8663855975, 0.933193],
    [4, 8, 0.6327201937, 0.9544997361, 0.97725],
    [6, 18, 0.689297933, 0.9973002039, 0.99865],
    [8, 32, 0.6930536455, 0.9999366575, 0.999968],
    [10, 50, 0.6931463174, 0.9999994267, 0.9999997],
  ])('mu = %d', (m2, kl, js, tv, accuracy) => {
    const at = measure({ m2 });
    expect(at['kl']).toBe(kl);
    expect(at['reverse-kl']).toBe(kl);
    expect(at['js']).toBeCloseTo(js, printed(10));
    expect(at['tv']).toBeCloseTo(tv, printed(10));
    expect(at['best-accuracy']).toBeCloseTo(accuracy, printed(6));
    expect(at['w1']).toBe(m2);
    expect(at['w2']).toBe(m2);
  });
});
