import { quantile } from './quantile.ts';

/** A contender's speed, round by round. */
export interface Paired {
  readonly name: string;
  readonly role: 'engine' | 'peer';
  readonly rounds: readonly number[];
}

/**
 * How many times as fast each engine is as each peer, keyed "W1 wasm-simd / naive-tfjs-wasm": the median of the ratios of
 * each round in which both ran.
 *
 * @example
 * ratiosOf('W1', [{ name: 'a', role: 'engine', rounds: [2, 6] }, { name: 'b', role: 'peer', rounds: [1, 2] }]); // { 'W1 a / b': 2.5 }
 */
export function ratiosOf(workload: string, raced: readonly Paired[]): Readonly<Record<string, number>> {
  const ofRole = (role: Paired['role']) => raced.filter((each) => each.role === role);
  return Object.fromEntries(
    ofRole('engine').flatMap((engine) =>
      ofRole('peer').map((peer) => [
        `${workload} ${engine.name} / ${peer.name}`,
        quantile(shared(engine, peer)),
      ]),
    ),
  );
}

function shared(engine: Paired, peer: Paired): readonly number[] {
  const length = Math.min(engine.rounds.length, peer.rounds.length);
  return Array.from({ length }, (_, i) => engine.rounds[i]! / peer.rounds[i]!);
}
