import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { philox4x32 } from './philox4x32.ts';
import type { Rng } from './Rng.ts';

const WORD = 2 ** 32;
/** Last counter word: draws and splits of one key never share a block. */
const DRAW = 0;
const SPLIT = 1;

/**
 * A counter-based random stream: the same `seed`, `stream` and `counter` give the same numbers on every machine.
 *
 * Block j of the stream is Philox4x32-10 at counter (j, counter, stream, 0) under the seed as key (Salmon et al.,
 * SC11), so a stream can be entered anywhere without drawing what came before. Two 32-bit words make one 53-bit
 * uniform; a normal is Φ⁻¹ of a uniform centred in its cell, so it is always finite (|z| ≤ 8.3).
 *
 * `seed` is an integer from 0 to 2⁵³ − 1; `stream` and `counter` are integers from 0 to 2³² − 1. Throws a `RangeError`
 * for anything else.
 *
 * @example
 * createRng(7).uniform(); // 0.9545971285563127
 */
export function createRng(seed: number, stream = 0, counter = 0): Rng {
  requireInteger('seed', seed, Number.MAX_SAFE_INTEGER);
  requireInteger('stream', stream, WORD - 1);
  requireInteger('counter', counter, WORD - 1);
  return rngOfKey(seed % WORD, Math.floor(seed / WORD), stream, counter);
}

function rngOfKey(keyLow: number, keyHigh: number, stream: number, counter: number): Rng {
  const key = Uint32Array.of(keyLow, keyHigh);
  const position = Uint32Array.of(0, counter, stream, DRAW);
  let block: Uint32Array = new Uint32Array(0);
  let used = 4;

  function word(): number {
    if (used === 4) {
      block = philox4x32(position, key);
      position[0]! += 1;
      used = 0;
    }
    const value = block[used]!;
    used += 1;
    return value;
  }

  return {
    uniform: () => (word() >>> 5) * 2 ** -27 + (word() >>> 6) * 2 ** -53,
    // 52 bits and a half: the cell's centre is exact and neither 0 nor 1, where the quantile is infinite.
    normal: () => normalQuantile((word() >>> 6) * 2 ** -26 + ((word() >>> 6) + 0.5) * 2 ** -52, 0, 1),
    integer: (n) => integerBelow(n, word),
    split(index) {
      requireInteger('index', index, WORD - 1);
      const child = philox4x32([index, counter, stream, SPLIT], key);
      return rngOfKey(child[0]!, child[1]!, 0, 0);
    },
  };
}

/** Rejects the few top words that would make the low remainders more likely. */
function integerBelow(n: number, word: () => number): number {
  if (!Number.isInteger(n) || n < 1 || n > WORD) {
    throw new RangeError(`integer(n) needs an integer n from 1 to 4294967296; n is ${n}.`);
  }
  const limit = WORD - (WORD % n);
  let value = word();
  while (value >= limit) value = word();
  return value % n;
}

function requireInteger(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new RangeError(`createRng needs an integer ${name} from 0 to ${most}; ${name} is ${value}.`);
  }
}
