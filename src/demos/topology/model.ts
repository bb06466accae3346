import type { Values } from '../params.ts';
import { distancesOf, pairAt, type Distances, type Pair } from './laws.ts';
import { measures, params, type MeasureName, type SequenceName } from './params.ts';

/** Below this at the last n, a distance is on its way to 0: those that stay are 100 and more times as large. */
const NEARLY = 0.015;

/** What becomes of one distance, and what the reader said. */
export interface Answer {
  readonly name: MeasureName;
  readonly vanishes: boolean;
  readonly guessed: boolean;
  readonly right: boolean;
}

export interface Frame {
  readonly sequence: SequenceName;
  readonly n: number;
  readonly reveal: boolean;
  readonly pair: Pair;
  readonly now: Distances;
  /** At n = 1, 2, 3 … */
  readonly curve: readonly Distances[];
  readonly answers: readonly Answer[];
  readonly right: number;
}

const curves = new Map<SequenceName, readonly Distances[]>();

/** A sequence's distances at every n, computed once. */
function curveOf(sequence: SequenceName): readonly Distances[] {
  const known = curves.get(sequence);
  if (known) return known;
  const made = Array.from({ length: params.n.max }, (_, k) => distancesOf(pairAt[sequence](k + 1)));
  curves.set(sequence, made);
  return made;
}

/** One sequence of laws at n, its distances to the limit along the way, and which of them vanish. */
export function model({ sequence, n, guess, reveal }: Values<typeof params>): Frame {
  const curve = curveOf(sequence);
  const last = curve.at(-1)!;
  const answers = measures.map((name): Answer => {
    const vanishes = last[name] < NEARLY;
    const guessed = guess.includes(name);
    return { name, vanishes, guessed, right: vanishes === guessed };
  });
  return {
    sequence,
    n,
    reveal,
    pair: pairAt[sequence](n),
    now: curve[n - 1]!,
    curve,
    answers,
    right: answers.filter(({ right }) => right).length,
  };
}
