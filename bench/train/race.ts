import type { TrainSpec } from '@/train/spec.ts';
import type { Contender, Racer } from './Contender.ts';

/** What one contender did on one experiment. */
export interface Raced {
  readonly name: string;
  /** Iterations a second, round by round. */
  readonly rounds: readonly number[];
}

/** Contenders take turns of about this long, so that whatever the machine does meanwhile slows all of them alike. */
const TURN = 250;
/** A contender that needs longer for one iteration is left out. */
const PATIENCE = 20_000;
/** Those who need longer for a turn take part in the first rounds alone, or they would leave few to everybody. */
const LONG_TURN = 2000;
const FEWEST = 5;
/** The others go on for about this long, up to 15 rounds. */
const BUDGET = 20_000;

/**
 * Races contenders on one experiment, warm and turn by turn. Those that take too long for an iteration are given to
 * `leave` with a sentence.
 */
export async function race(
  spec: TrainSpec,
  contenders: readonly Contender[],
  leave: (name: string, why: string) => void,
): Promise<readonly Raced[]> {
  const running: { name: string; racer: Racer; count: number; took: number; rounds: number[] }[] = [];
  try {
    for (const { name, open } of contenders) {
      const racer = await open(spec);
      const took = await warmUp(racer);
      if (took > PATIENCE) {
        racer.close();
        leave(name, `one iteration takes ${(took / 1000).toFixed(0)} s.`);
        continue;
      }
      const count = Math.max(1, Math.round(TURN / took));
      running.push({ name, racer, count, took: took * count, rounds: [] });
    }
    const quick = running.filter(({ took }) => took <= LONG_TURN);
    const round = quick.reduce((sum, { took }) => sum + took, 0);
    const rounds = Math.min(15, Math.max(FEWEST, Math.round(BUDGET / round)));
    for (let i = 0; i < rounds; i += 1) {
      for (const one of i < FEWEST ? running : quick)
        one.rounds.push((1000 * one.count) / (await one.racer.iterate(one.count)));
    }
    return running.map(({ name, rounds: each }) => ({ name, rounds: each }));
  } finally {
    for (const { racer } of running) racer.close();
  }
}

/** Trains until the machine has compiled what it will; milliseconds of an iteration after that. */
async function warmUp(racer: Racer): Promise<number> {
  const first = await racer.iterate(1);
  if (first > PATIENCE) return first;
  let spent = 0;
  let count = 1;
  let last = first;
  while (spent < TURN) {
    const took = await racer.iterate(count);
    spent += took;
    last = took / count;
    count *= 2;
  }
  return last;
}
