import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileKernel } from '../../../src/tooling/compileKernels.mjs';

/** The kernel's own functions by themselves, one number at a time. */
const door = `
import { exponential, hyperbolicTangent, sigmoidOf, softplusOf } from './ganTrainer/elementary';
import { logarithm } from './ganTrainer/logarithm';
import { normalQuantile } from './ganTrainer/quantile';
function e(x: v128): v128 { return exponential(f32x4.neg(f32x4.abs(x))); }
export function exp(x: f32): f32 { return f32x4.extract_lane(exponential(f32x4.splat(x)), 2); }
export function tanh(x: f32): f32 { return f32x4.extract_lane(hyperbolicTangent(f32x4.splat(x)), 0); }
export function softplus(x: f32): f32 { const v = f32x4.splat(x); return f32x4.extract_lane(softplusOf(v, e(v)), 1); }
export function sigmoid(x: f32): f32 { const v = f32x4.splat(x); return f32x4.extract_lane(sigmoidOf(v, e(v)), 3); }
export function ln(x: f64): f64 { return logarithm(x); }
export function quantile(p: f64): f64 { return normalQuantile(p); }
`;

const folder = mkdtempSync(join(tmpdir(), 'elementary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let call: (name: string, x: number) => number;
beforeAll(async () => {
  cpSync('src/train/engines/wasm/assembly/ganTrainer', join(folder, 'ganTrainer'), { recursive: true });
  writeFileSync(join(folder, 'door.ts'), door);
  const { exports } = new WebAssembly.Instance(
    new WebAssembly.Module(Uint8Array.from(await compileKernel('door', folder))),
  );
  call = (name, x) => {
    const run = exports[name];
    if (typeof run !== 'function') throw new TypeError(`no ${name}`);
    return Number(run(x));
  };
});

/** Distance in units of the last place of a float32 near `exact`. */
function ulps32(got: number, exact: number): number {
  if (Object.is(got, Math.fround(exact))) return 0;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(exact))), -126);
  return Math.abs(got - exact) / 2 ** (exponent - 23);
}

/** Float32 numbers from −top to top, dense near 0. */
function* numbers(top: number): Generator<number> {
  for (let i = 0; i <= 20_000; i += 1) {
    const x = Math.fround(top * (i / 20_000) ** 3);
    yield x;
    yield -x;
  }
}

function worst(name: string, top: number, exact: (x: number) => number): number {
  let most = 0;
  for (const x of numbers(top)) {
    const off = ulps32(call(name, x), exact(x));
    if (!(off <= most)) most = off;
  }
  return most;
}

const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

describe('float32 functions', () => {
  // The bounds that elementary.ts states; Math's own are float64 and count as exact.
  test('tanh is within 2 ulp', () => expect(worst('tanh', 20, Math.tanh)).toBeLessThanOrEqual(2));
  test('softplus is within 3 ulp', () => expect(worst('softplus', 80, softplus)).toBeLessThanOrEqual(3));
  test('its slope is within 3 ulp', () => expect(worst('sigmoid', 80, sigmoid)).toBeLessThanOrEqual(3));
  test('exp is within 2 ulp from −87 to 0', () => {
    let most = 0;
    for (const x of numbers(87)) if (x <= 0) most = Math.max(most, ulps32(call('exp', x), Math.exp(x)));
    expect(most).toBeLessThanOrEqual(2);
    expect(call('exp', -1e30)).toBeLessThan(2e-38);
  });
  test('ends are exact and NaN stays NaN', () => {
    expect(call('tanh', 0)).toBe(0);
    expect([call('tanh', Infinity), call('tanh', -Infinity)]).toEqual([1, -1]);
    expect([call('sigmoid', Infinity), call('softplus', Infinity)]).toEqual([1, Infinity]);
    expect([call('sigmoid', 0), call('exp', 0)]).toEqual([0.5, 1]);
    for (const name of ['exp', 'tanh', 'softplus', 'sigmoid']) expect(call(name, NaN)).toBeNaN();
  });
});

describe('float64 functions', () => {
  test('ln is within 1 ulp of Math.log', () => {
    for (let i = 1; i < 20_000; i += 1) {
      const x = (i / 20_000) ** 6;
      const exact = Math.log(x);
      expect(Math.abs(call('ln', x) - exact)).toBeLessThanOrEqual(2 ** (Math.floor(Math.log2(-exact)) - 52));
    }
    expect(call('ln', 2 ** -52)).toBe(-52 * Math.LN2);
    expect(call('ln', 1)).toBe(0);
  });
  test('the normal quantile is that of the other engines, bit for bit, into both tails', () => {
    const differ: number[] = [];
    const tails = Array.from({ length: 52 }, (_, k) => 2 ** (-k - 1));
    const inner = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000);
    for (const p of [...tails, ...tails.map((q) => 1 - q), ...inner]) {
      if (p < 1 && call('quantile', p) !== normalQuantile(p, 0, 1)) differ.push(p);
    }
    expect(differ).toEqual([]);
  });
});
