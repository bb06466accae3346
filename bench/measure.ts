import type { Contender, Prepared, Problem } from './Contender.ts';

export interface Measured {
  readonly name: string;
  /** Median over the rounds, and the middle half of them. */
  readonly milliseconds: number;
  readonly quartiles: readonly [low: number, high: number];
  readonly rounds: number;
  readonly value: number;
}

/** Milliseconds of solving before anything is measured. */
const WARM = 300;

const median = (sorted: readonly number[], share = 0.5): number => {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
};

/** Enough rounds for `budget` milliseconds of the slowest, between 5 and 41. */
const roundsFor = (slowest: number, budget: number): number =>
  Math.min(41, Math.max(5, Math.round(budget / slowest)));

/** Solves until the machine has compiled what it will: three times at least, for a while; returns the last time taken. */
async function warmUp(solve: Prepared['solve']): Promise<number> {
  let spent = 0;
  let last = 0;
  for (let calls = 0; calls < 3 || (spent < WARM && calls < 200); calls += 1) {
    last = (await solve()).milliseconds;
    spent += last;
  }
  return last;
}

/**
 * Times contenders on one problem, warm and turn by turn, so that whatever the machine does meanwhile slows all of
 * them alike.
 * @throws Error naming the contender whose optimal value differs from the first one's by more than `agreement`
 * (relative): a fast wrong answer is no result.
 */
export async function measure(
  problem: Problem,
  contenders: readonly Contender[],
  { budget = 3000, agreement = 1e-9 }: { readonly budget?: number; readonly agreement?: number } = {},
): Promise<readonly Measured[]> {
  const runners = contenders.filter(({ largest = Infinity }) => problem.n <= largest);
  const prepared: Prepared[] = [];
  for (const contender of runners) prepared.push(await contender.prepare(problem));
  const warm: number[] = [];
  for (const { solve } of prepared) warm.push(await warmUp(solve));
  const rounds = roundsFor(Math.max(...warm), budget);
  const times: number[][] = runners.map(() => []);
  const values: number[] = runners.map(() => NaN);
  for (let round = 0; round < rounds; round += 1) {
    for (const [k, { solve }] of prepared.entries()) {
      const { milliseconds, value } = await solve();
      times[k]!.push(milliseconds);
      values[k] = value;
    }
  }
  const [right = NaN] = values;
  return runners.map(({ name }, k) => {
    const value = values[k]!;
    if (Math.abs(value - right) > agreement * Math.abs(right))
      throw new Error(`${problem.task} n=${problem.n}: ${name} says ${value}, ${runners[0]!.name} ${right}.`);
    const sorted = times[k]!.toSorted((a, b) => a - b);
    return {
      name,
      milliseconds: median(sorted),
      quartiles: [median(sorted, 0.25), median(sorted, 0.75)],
      rounds,
      value,
    };
  });
}
