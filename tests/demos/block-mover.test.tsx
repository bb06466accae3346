import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Figure } from '@/demos/block-mover/Figure.tsx';
import { blockMover } from '@/demos/block-mover/index.ts';
import { carried, firstRoom } from '@/demos/block-mover/model/carried.ts';
import { fromNorthEast, fromNorthWest, repaired } from '@/demos/block-mover/model/fills.ts';
import { home, piecesOf, planOf, settled } from '@/demos/block-mover/model/pieces.ts';
import { planThrough } from '@/demos/block-mover/model/segmentOf.ts';
import { refusalText } from '@/demos/block-mover/parts/refusalText.ts';
import { presets } from '@/demos/block-mover/presets.ts';
import { towards } from '@/demos/block-mover/text/towards.ts';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { model, params, text } = blockMover;
const frameAt = (given: object) => model(startValues(params, given));
const at = (preset: keyof typeof presets, more: object = {}) => frameAt({ ...presets[preset], ...more });
const measure = (props: Readonly<Record<string, unknown>>) => {
  const { cost, w, gap } = findDemo('block-mover').measureAt(props);
  return { cost: Number(cost), w: Number(w), gap: Number(gap) };
};

/** Every complete plan of the six blocks in whole blocks. */
const sixPlans = (() => {
  const plans: number[][] = [];
  for (let a = 0; a <= 1; a++)
    for (let b = 0; a + b <= 1; b++)
      for (let c = 0; c <= 2; c++)
        for (let d = 0; d <= 1; d++) {
          const top = [a, b, 1 - a - b];
          const middle = [c, d, 3 - c - d];
          const low = [2, 1, 3].map((wanted, j) => wanted - top[j]! - middle[j]!);
          const plan = [...top, ...middle, ...low];
          if (plan.every((amount) => amount >= 0)) plans.push(plan);
        }
  return plans;
})();
const antitone = [0, 0, 1, 0, 1, 2, 2, 0, 0];

describe('six blocks (outline D16, A1.3)', () => {
  it('all twelve plans cost 36 in blocks, 6 a unit of mass: the distance itself', () => {
    expect(sixPlans).toHaveLength(12);
    for (const plan of sixPlans) {
      expect(measure({ plan })).toEqual({ cost: 6, w: 6, gap: 0 });
      expect(frameAt({ plan }).paid).toBe(36);
    }
  });

  it('at squared distances: the second 218, the first 220, the antitone 230; w is the root of the least', () => {
    const least = 218 / 6;
    for (const [plan, blocks] of [
      [presets.second.plan, 218],
      [params.plan.default, 220],
      [antitone, 230],
    ] as const) {
      const { cost, w, gap } = measure({ plan, p: 2 });
      expect(frameAt({ plan, p: 2 }).paid).toBe(blocks);
      expect(cost).toBe(blocks / 6);
      // A root and a square, and masses cut into sixths: each rounded.
      expect(w).toBeCloseTo(Math.sqrt(least), 12);
      expect(gap).toBeCloseTo(cost - w ** 2, 12);
      expect(gap).toBeCloseTo((blocks - 218) / 6, 12);
    }
    const all = sixPlans.map((plan) => frameAt({ plan, p: 2 }).paid);
    expect([Math.min(...all), Math.max(...all)]).toEqual([218, 230]);
    expect(all.filter((paid) => paid === 218)).toHaveLength(1);
  });

  it('filled from the left it is the second plan, and already cheapest; crosswise the antitone', () => {
    const task = frameAt({});
    expect(fromNorthWest(task)).toEqual(presets.second.plan);
    expect(fromNorthEast(task)).toEqual(antitone);
    for (const p of [1, 2]) expect(at('second', { p }).proof.verdict).toBe('optimal');
  });

  it('f falls by one a place, so by 6 in the mean', () => {
    const { witness, proof } = frameAt({});
    expect(witness!.places.map(({ place, f }) => place + f)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(witness!.carries.map(({ net }) => net)).toEqual([1, 4, 6, 4, 3]);
    if (proof.verdict !== 'optimal') throw new TypeError('The first plan is the cheapest.');
    // Every cell lies on the way: all are tight.
    expect(proof.slack).toEqual(Array(9).fill(0));
  });
});

describe('two blocks (outline D17)', () => {
  it.each([
    [0.5, 1],
    [0.25, 3],
    [0, 5],
    [0.1, 4.2],
  ])('t = %d costs %d, and the distance is 1', (t, cost) => {
    const plan = planThrough(frameAt(presets.two), 2 * t);
    const measured = measure({ ...presets.two, plan });
    // Decimals that are no binary fractions.
    expect(measured.cost).toBeCloseTo(cost, 12);
    expect(measured.w).toBe(1);
    expect(measured.gap).toBeCloseTo(cost - 1, 12);
  });

  it('near is 2 and across is 10 in blocks', () => {
    expect(at('two', { plan: [1, 0, 0, 1] }).paid).toBe(2);
    expect(at('two', { plan: [0, 1, 1, 0] }).paid).toBe(10);
  });

  it('all plans lie on a segment, and the cost is 5 − 8t on it', () => {
    expect(at('two').segment).toEqual({ min: 0, max: 0.5, costs: [5, 1], t: 0.25 });
    expect(at('two', { plan: [] }).segment?.t).toBeUndefined();
    expect(at('lists').segment).toBeUndefined();
    // One block from one side leaves nothing to choose.
    expect(frameAt({ ...presets.two, mu: [1, 0], nu: [0, 1], plan: [0, 1, 0, 0] }).segment).toBeUndefined();
  });

  it('between its ends a plan is no vertex: a cycle through its own cells makes it cheaper', () => {
    const { proof, plan } = at('two');
    if (proof.verdict !== 'cycle') throw new TypeError('A plan amid the segment has no basis.');
    expect(proof).toMatchObject({ amount: 0.5, saving: 8 });
    expect(repaired(plan, 2, proof)).toEqual([1, 0, 0, 1]);
    const best = at('two', { plan: [1, 0, 0, 1] });
    expect(best.witness!.places.map(({ f }) => f)).toEqual([1, 0, 0, 1]);
  });
});

describe('four piles (outline D18)', () => {
  it('carries 2, 2, −1 and then nothing; 5 in boxes, 0.5 a unit of mass', () => {
    const { witness, paid } = at('piles');
    expect(witness!.carries.map(({ net }) => net)).toEqual([2, 2, -1]);
    expect(paid).toBe(5);
    expect(measure({ preset: 'piles' })).toEqual({ cost: 0.5, w: 0.5, gap: 0 });
  });

  it('the carries add up to the cost where neighbours are 1 apart, and not where they are not', () => {
    const wide = at('piles', { from: [1, 2, 3, 5], to: [1, 2, 3, 5] });
    const sum = wide.witness!.carries.reduce((total, { net }) => total + Math.abs(net), 0);
    expect(sum).toBe(5);
    // Tenths that are no binary fractions.
    expect(wide.w * 10).toBeCloseTo(6, 12);
  });
});

describe('two lists (outline A2.2, D23)', () => {
  it('2s first costs 18 in blocks, 2.25; the least is 14, 1.75', () => {
    expect(at('lists').paid).toBe(18);
    expect(measure({ preset: 'lists' })).toEqual({ cost: 2.25, w: 1.75, gap: 0.5 });
    expect(at('lists').optimum * 8).toBe(14);
  });

  it.each(['2s first', 'crosswise'])('the simplex goes from %s down to 14, each step cheaper', (start) => {
    let frame = at('lists', start === 'crosswise' ? { plan: fromNorthEast(at('lists')) } : {});
    const paid = [frame.paid];
    while (frame.proof.verdict === 'pivot') {
      const { proof, plan, nu, costs } = frame;
      const entering = proof.entering.row * nu.length + proof.entering.column;
      expect(plan[entering]).toBe(0);
      expect(proof.slack[entering]).toBe(-proof.saving);
      // The prices are those of the cells in use.
      for (const [k, amount] of plan.entries())
        if (amount > 0) {
          const [i, j] = [Math.floor(k / nu.length), k % nu.length];
          expect(proof.u[i]! + proof.v[j]!).toBe(costs[k]);
        }
      const next = repaired(plan, nu.length, proof);
      expect(next[proof.leaving.row * nu.length + proof.leaving.column]).toBe(0);
      frame = at('lists', { plan: next });
      expect(frame.paid).toBe(paid.at(-1)! - proof.amount * proof.saving);
      paid.push(frame.paid);
    }
    expect(frame.proof.verdict).toBe('optimal');
    expect(paid.at(-1)).toBe(14);
    expect(paid.length).toBeGreaterThan(1);
  });
});

describe.each([1, 2])('the proof at p = %d', (p) => {
  it.each(Object.keys(presets) as (keyof typeof presets)[])(
    '%s from the left: prices under every cost, tight where the plan goes, worth what it costs',
    (preset) => {
      const task = at(preset, { p });
      const frame = at(preset, { p, plan: fromNorthWest(task) });
      const { proof, plan, mu, nu, mass, gap } = frame;
      if (proof.verdict !== 'optimal') throw new TypeError('Left to left is the cheapest on the line.');
      expect(gap).toBe(0);
      for (const [k, slack] of proof.slack.entries()) {
        expect(slack).toBeGreaterThanOrEqual(0);
        if (plan[k]! > 0) expect(slack).toBe(0);
      }
      const dual = (counts: readonly number[], prices: readonly number[]) =>
        counts.reduce((sum, count, i) => sum + count * prices[i]!, 0);
      // Whole numbers all through, but for the division by all blocks.
      expect((dual(mu, proof.u) + dual(nu, proof.v)) / mass).toBeCloseTo(frame.cost, 12);
    },
  );
});

describe('a plan that is none', () => {
  it('has no cost while blocks are left: the distance is known all the same', () => {
    for (const plan of [[], [1, 0, 0, 1, 1, 1], Array(9).fill(0)])
      expect(measure({ plan })).toEqual({ cost: NaN, w: 6, gap: NaN });
    const half = frameAt({ plan: [1, 0, 0, 1] });
    expect([half.moved, half.paid, half.complete, half.misfit]).toEqual([2, 11, false, 4]);
    expect(half.proof.verdict).toBe('unfinished');
    expect(frameAt({ plan: [] }).misfit).toBeUndefined();
  });

  it('has no cost where rows or columns carry too much', () => {
    const { errors, cost } = frameAt({ plan: [2, 0, 0, 1, 1, 1, 0, 0, 2] });
    expect(errors).toEqual({ rows: [1, 0, 0], columns: [1, 0, 0] });
    expect(cost).toBe(NaN);
  });

  it.each([
    [{ nu: [2, 1, 2] }, /블록은 6개.*칸은 5개/, /6 blocks leave but 5 are wanted/],
    [{ mu: [0, 0, 0] }, /옮길 것이 없습니다/, /nothing to move/],
    [{ from: [], mu: [] }, /옮길 것이 없습니다/, /nothing to move/],
    [{ nu: [0, 0, 0] }, /놓을 곳이 없습니다/, /nowhere to put/],
    [{ from: [1, 2] }, /자리는 2곳인데 블록 수는 3개/, /2 places of departure but 3 numbers/],
    [{ to: [7, 7, 9] }, /7, 7 두 곳/, /7 is twice among the places of arrival/],
  ])('is refused in words: %o', (given, ko, en) => {
    const frame = frameAt(given);
    expect(measure(given)).toEqual({ cost: NaN, w: NaN, gap: NaN });
    expect(refusalText(frame, text.ko)).toMatch(ko);
    expect(refusalText(frame, text.en)).toMatch(en);
    for (const view of params.view.options) {
      const markup = renderToString(
        <Figure frame={frameAt({ ...given, view })} words={text.en} locale="en" width={360} />,
      );
      expect(markup).toMatch(en);
      expect(markup).not.toMatch(/NaN|undefined/);
    }
  });
});

describe('blocks in the hand', () => {
  const { mu, nu } = frameAt({});
  const start = piecesOf({ mu, nu }, [1, 0, 0, 1, 1, 0, 0, 0, 2]);

  it('are the plan, one by one, the last of each stack those at home', () => {
    expect(start.map(({ row, at: column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, home],
      [2, 2],
      [2, 2],
    ]);
    expect(planOf(start, 3, 3)).toEqual([1, 0, 0, 1, 1, 0, 0, 0, 2]);
    expect(piecesOf({ mu: [1.5], nu: [1.5] }, [0.5]).map(({ size }) => size)).toEqual([0.5, 1]);
  });

  it('fall into a free slot, or trade places with the block there, so that a whole plan stays whole', () => {
    const whole = carried(start, 3, 2, nu);
    expect(planOf(whole, 3, 3)).toEqual([1, 0, 0, 1, 1, 1, 0, 0, 2]);
    const traded = carried(whole, 0, 2, nu);
    expect(planOf(traded, 3, 3)).toEqual([0, 0, 1, 1, 1, 1, 1, 0, 1]);
    expect(carried(traded, 0, 2, nu)).toBe(traded);
  });

  it('from home push the block there back home, of another stack first', () => {
    const pushed = carried(start, 3, 0, nu);
    expect(pushed.map(({ at: column }) => column)).toEqual([home, 0, 1, 0, 2, 2]);
    const own = carried(piecesOf({ mu: [3], nu: [2] }, [2]), 2, 0, [2]);
    expect(own.map(({ at: column }) => column)).toEqual([0, home, 0]);
  });

  it('find the first room by themselves', () => {
    expect(firstRoom(start, 3, nu)).toBe(2);
    expect(firstRoom(piecesOf({ mu: [3], nu: [2] }, [2]), 2, [2])).toBeUndefined();
  });

  it('stay who they are while others move', () => {
    const moved = carried(start, 1, home, nu);
    const now = piecesOf({ mu, nu }, planOf(moved, 3, 3));
    expect(now.map(({ at: column }) => column)).not.toEqual(moved.map(({ at: column }) => column));
    expect(settled(moved, now)).toEqual(moved);
    expect(settled([], now)).toEqual(now);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const words = text[locale];
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={words} locale={locale} width={width} />);

  it.each([
    ['first', presets.first],
    ['two', presets.two],
    ['law', { view: 'law' }],
    ['proof of the piles', { ...presets.piles, view: 'proof' }],
    ['a pivot', { ...presets.lists, view: 'proof' }],
    ['half done', { plan: [1, 0, 0, 1], p: 2 }],
  ] as const)('%s', (_, state) => {
    const markup = draw(state);
    expect(markup).not.toMatch(/NaN|undefined/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const preset of Object.values(presets))
      for (const view of params.view.options)
        for (const p of [1, 2])
          expect(draw({ ...preset, view, p }, width)).not.toMatch(/NaN|undefined|\de[+-]/);
  });

  it('tells in a sentence what it shows', () => {
    expect(blockMover.summarise(frameAt({}), words, locale)).toContain('36');
    expect(blockMover.summarise(frameAt({ plan: [] }), words, locale)).toBe(words.progress('0', '6', '0'));
    expect(blockMover.summarise(at('lists', { view: 'proof' }), words, locale)).toMatch(/2\.25.*0\.5/);
    expect(blockMover.summarise(frameAt({ nu: [1, 1, 1] }), words, locale)).toBe(
      words.refusals.unequal('6', '3'),
    );
  });

  it('has every cell in a table', () => {
    const { columns, rows } = blockMover.tabulate(frameAt({}), words, locale);
    expect(rows).toHaveLength(9);
    expect(rows[3]).toEqual(['2', '7', '2', '2/6', '5', '10']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

it('numbers take the Korean particle that they are read with', () => {
  expect(['0', '1', '3', '6', '7', '8', '10', '2.5'].map(towards)).toEqual([
    '0으로',
    '1로',
    '3으로',
    '6으로',
    '7로',
    '8로',
    '10으로',
    '2.5로',
  ]);
});
