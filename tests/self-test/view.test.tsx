import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { percent } from '@/self-test/percent.ts';
import type { CaseOutcome } from '@/self-test/protocol.ts';
import { QuantityRow } from '@/self-test/QuantityRow.tsx';
import SelfTest from '@/self-test/SelfTest.tsx';
import { Summary } from '@/self-test/Summary.tsx';
import { tally } from '@/self-test/tally.ts';
import { text } from '@/self-test/text.ts';
import { nextState, resting } from '@/self-test/nextState.ts';

const worst = { path: 'tv', got: 0.25000000025, expected: 0.25, allowed: 2.5e-13, share: 1000 };
const passed: CaseOutcome = {
  id: 'tv-1',
  tags: ['random', 'n=2'],
  problems: [],
  compared: 2,
  worst: { path: 'l1', got: 0.5000000000000001, expected: 0.5, allowed: 5e-13, share: 0.000222 },
};
const failed: CaseOutcome = {
  id: 'tv-2',
  tags: [],
  problems: ['tv: got …', 'l1: got …'],
  compared: 2,
  worst,
};
const missing: CaseOutcome = {
  id: 'tv-3',
  tags: [],
  problems: ['l1: missing'],
  compared: 1,
  worst: undefined,
};
const refused: CaseOutcome = { id: 'no-1', tags: [], problems: [], compared: 1, worst: undefined };
const quantity = { id: 'total_variation', name: 'Total variation', cases: 3 };

describe.each(['ko', 'en'] as const)('in %s', (locale) => {
  const words = text[locale];

  it('the page as built says what would be checked, and its button cannot be pressed', () => {
    const quantities = [quantity, { id: 'mmd', name: 'MMD', cases: 8 }];
    const html = renderToString(<SelfTest locale={locale} folder="/self-test/" quantities={quantities} />);
    expect(html).toMatchSnapshot();
    expect(html).toContain(words.hint(11, 2));
    expect(html.match(/ disabled/g)).toHaveLength(2);
  });

  it('a row shows what passed, what failed, and by how much', () => {
    const outcomes = [passed, failed, missing, refused];
    const html = renderToString(<QuantityRow quantity={quantity} outcomes={outcomes} words={words} />);
    expect(html).toMatchSnapshot();
    expect(html).toContain('>2/4<');
    expect(html).toContain('0.25<u>000000025</u>');
    expect(html).toContain(words.beyond);
    expect(html).toContain('l1: missing');
    expect(html).toContain(words.refused);
    // The numbers beside it say the same as this sentence.
    expect(html).not.toContain('tv: got …');
  });

  it.each([
    [false, 5, 0, words.allRight(5)],
    [false, 4, 1, words.wrong(1)],
    [true, 0, 5, words.bitten(5, 5)],
    [true, 2, 3, words.unbitten(2)],
  ])('the summary with planted = %s, %i passed, %i failed', (planted, right, wrong, sentence) => {
    const state = { ...resting, stage: 'finished', planted } as const;
    const total = { passed: right, failed: wrong, share: 1 };
    const html = renderToString(<Summary state={state} total={total} words={words} />);
    expect(html).toContain('role="status"');
    expect(html).toContain(`data-passed="${right}" data-failed="${wrong}"`);
    expect(html).toContain(words.counts(right, wrong));
    expect(html).toContain(sentence);
    expect(html.match(/<p>/g)).toHaveLength(planted && right > 0 ? 2 : 1);
  });

  it('the summary while it runs and when it could not', () => {
    const total = { passed: 0, failed: 0, share: undefined };
    const html = (stage: 'resting' | 'running' | 'failed') =>
      renderToString(<Summary state={{ ...resting, stage, reason: 'why' }} total={total} words={words} />);
    expect(html('resting')).not.toContain('<p');
    expect(html('running')).toContain(words.running);
    expect(html('failed')).toContain(words.broken('why'));
  });
});

describe('a tally', () => {
  it('counts cases and keeps the largest share', () => {
    expect(tally([passed, failed, missing, refused])).toEqual({ passed: 2, failed: 2, share: 1000 });
    expect(tally([refused])).toEqual({ passed: 1, failed: 0, share: undefined });
  });
});

it.each([
  [0, '0'],
  [1e-9, '<0.001'],
  [0.0000123, '0.0012'],
  [0.0345, '3.5'],
  [0.999, '100'],
  [1, '100'],
])('a share of %d reads %s%%', (share, read) => {
  expect(percent(share)).toBe(read);
});

describe('a run', () => {
  it('gathers quantities, then says what it ran on', () => {
    const running = { ...resting, stage: 'running' } as const;
    const one = nextState(running, { type: 'quantity', quantity: 'mmd', cases: [passed] });
    expect(one).toEqual({ ...running, outcomes: new Map([['mmd', [passed]]]) });
    expect(running.outcomes.size).toBe(0);
    expect(nextState(one, { type: 'finished', engine: 'wasm', milliseconds: 12 })).toEqual({
      ...one,
      stage: 'finished',
      engine: 'wasm',
      milliseconds: 12,
    });
    expect(nextState(one, { type: 'failed', reason: 'why' })).toEqual({
      ...one,
      stage: 'failed',
      reason: 'why',
    });
  });
});
