import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSample } from '@/self-test/checkSample.ts';
import { plantError } from '@/self-test/plantError.ts';
import { tally } from '@/self-test/tally.ts';
import { quantities } from '@/site/proof/quantities.ts';
import { referenceFolder } from '@/site/proof/readReference.ts';
import { sampleOf } from '@/site/proof/sampleOf.ts';
import { sampleText } from '@/site/proof/sampleText.ts';
import type { Case } from '@/verification/Fixture.ts';
import { parseFixture } from '@/verification/parseFixture.ts';

const fileOf = (quantity: string): string => readFileSync(`${referenceFolder}/${quantity}.json`, 'utf8');
const names = Object.keys(quantities);

describe.each(names)('the sample of %s', (quantity) => {
  const text = sampleText(fileOf(quantity));
  const sample = parseFixture(text);

  it('is eight cases of its file as they are there', () => {
    expect(sample.quantity).toBe(quantity);
    expect(sample.cases).toHaveLength(8);
    // Through JSON once more: −0 becomes 0, which no comparison of the fixtures tells apart.
    const all: readonly unknown[] = JSON.parse(JSON.stringify(JSON.parse(fileOf(quantity)).cases));
    for (const testCase of JSON.parse(text).cases) expect(all).toContainEqual(testCase);
  });
  it('passes here, case by case', () => {
    const outcomes = checkSample(sample, false);
    expect(outcomes.map(({ id }) => id)).toEqual(sample.cases.map(({ id }) => id));
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    expect(outcomes.every(({ compared }) => compared > 0)).toBe(true);
  });
  it('is small enough for a phone', () => {
    expect(text.length).toBeLessThan(50_000);
  });
});

describe('an error of 1e-9, planted', () => {
  const spoilt = (quantity: string) => tally(checkSample(parseFixture(sampleText(fileOf(quantity))), true));

  it.each(['kl_divergence', 'wasserstein_1d', 'assignment', 'ot_exact', 'sinkhorn', 'newton', 'wgan_gp'])(
    'is noticed in %s',
    (quantity) => {
      const { failed, share } = spoilt(quantity);
      expect(failed).toBeGreaterThanOrEqual(3);
      expect(share).toBeGreaterThan(1);
    },
  );
  it('is noticed in most cases of all', () => {
    const all = names.map(spoilt);
    const [failed, passed] = [
      all.reduce((sum, each) => sum + each.failed, 0),
      all.reduce((sum, each) => sum + each.passed, 0),
    ];
    expect(failed).toBeGreaterThan(3 * passed);
  });
  it('leaves refusals and wide tolerances alone, as the page says', () => {
    expect(spoilt('invalid_inputs').failed).toBe(0);
    // Its tolerance is 1e-6.
    expect(spoilt('sinkhorn_divergence').failed).toBe(0);
  });
  it('goes into every number that is not whole, however deep, and into nothing else', () => {
    const result = { a: 0.5, whole: 3, n: [1.5, [2.5]], t: Float64Array.of(0.25), i: Int32Array.of(7) };
    expect(plantError({ ...result, word: 'x', yes: true, none: undefined, inf: -Infinity })).toEqual({
      a: 0.5 * (1 + 1e-9),
      whole: 3,
      n: [1.5 * (1 + 1e-9), [2.5 * (1 + 1e-9)]],
      t: [0.25 * (1 + 1e-9)],
      i: [7],
      word: 'x',
      yes: true,
      none: undefined,
      inf: -Infinity,
    });
    expect(plantError(NaN)).toBeNaN();
  });
});

describe('a sample', () => {
  const caseOf = (id: string, tags: readonly string[], input: Case['input'] = { p: [1] }): Case => ({
    id,
    tags,
    input,
    expected: { value: 1 },
  });
  const of = (cases: readonly Case[], count: number): readonly string[] =>
    sampleOf({ quantity: 'any', tolerance: {}, generated_by: {}, count: cases.length, cases }, count);

  it('takes the rarest marks first and the random last, in the order of the file', () => {
    const cases = [
      ...Array.from({ length: 5 }, (_, i) => caseOf(`r${i}`, ['random'])),
      caseOf('near', ['near-identical']),
      caseOf('ties-1', ['ties']),
      caseOf('ties-2', ['ties']),
    ];
    expect(of(cases, 1)).toEqual(['near']);
    expect(of(cases, 2)).toEqual(['near', 'ties-1']);
    expect(of(cases, 3)).toEqual(['r0', 'near', 'ties-1']);
    const longer = caseOf('longer', ['random', 'n=20', '3x3', '2-5-1'], { p: [1, 2] });
    expect(of([...cases, longer], 3)).toEqual(['near', 'ties-1', 'longer']);
    expect(of(cases, 99)).toHaveLength(8);
  });
  it('leaves out what is heavy to send or to solve', () => {
    const long = caseOf('long', ['rare'], { p: Array.from({ length: 3001 }, () => 1) });
    const big = caseOf('big', ['rarer'], { spec: { n: 257 } });
    expect(of([long, big, caseOf('light', []), caseOf('edge', [], { spec: { n: 256 } })], 9)).toEqual([
      'light',
      'edge',
    ]);
  });
});

it('an unknown quantity fails, whether computed or to be refused', () => {
  const cases = [{ id: 'x', tags: [], input: { target: 'unheard_of' }, expected: {} }];
  const sample = { tolerance: {}, generated_by: {}, count: 1, cases };
  for (const quantity of ['unheard_of', 'invalid_inputs'])
    expect(checkSample({ ...sample, quantity }, false)[0]?.problems).toEqual([
      'nothing here computes "unheard_of"',
    ]);
});

describe('the engine', () => {
  const { Module } = WebAssembly;
  const allow = (value: unknown): void => {
    Object.defineProperty(WebAssembly, 'Module', { configurable: true, writable: true, value });
  };
  afterEach(() => {
    allow(Module);
    vi.resetModules();
  });
  const asked = async () => (await import('@/self-test/engineOf.ts')).engineOf();

  it('is WebAssembly where the kernels’ own loader can compile SIMD', async () => {
    expect(await asked()).toBe('wasm');
  });
  it('is TypeScript where it cannot', async () => {
    vi.resetModules();
    allow(function refuse() {
      throw new WebAssembly.CompileError('no SIMD');
    });
    expect(await asked()).toBe('typescript');
  });
});
