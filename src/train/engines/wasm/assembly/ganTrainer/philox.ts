// The counter-based stream of src/math/random/createRng.ts, word for word: every engine sees the same noise.

const MULTIPLIER_0: u64 = 0xd2511f53;
const MULTIPLIER_1: u64 = 0xcd9e8d57;
const WEYL_0: u32 = 0x9e3779b9;
const WEYL_1: u32 = 0xbb67ae85;
const ROUNDS: i32 = 10;

let keyLow: u32 = 0;
let keyHigh: u32 = 0;
let stream: u32 = 0;
let counter: u32 = 0;
let position: u32 = 0;
let used: i32 = 4;
const block: usize = memory.data(16, 16);

export function setKey(low: u32, high: u32): void {
  keyLow = low;
  keyHigh = high;
}

/** Goes to the beginning of a stream; only one is drawn from at a time. */
export function enter(streamOf: u32, counterOf: u32): void {
  stream = streamOf;
  counter = counterOf;
  position = 0;
  used = 4;
}

function fillBlock(): void {
  let c0 = position;
  let c1 = counter;
  let c2 = stream;
  let c3: u32 = 0;
  let k0 = keyLow;
  let k1 = keyHigh;
  for (let round = 0; round < ROUNDS; round++) {
    const first = MULTIPLIER_0 * <u64>c0;
    const second = MULTIPLIER_1 * <u64>c2;
    c0 = (<u32>(second >> 32)) ^ c1 ^ k0;
    c1 = <u32>second;
    c2 = (<u32>(first >> 32)) ^ c3 ^ k1;
    c3 = <u32>first;
    k0 += WEYL_0;
    k1 += WEYL_1;
  }
  store<u32>(block, c0);
  store<u32>(block, c1, 4);
  store<u32>(block, c2, 8);
  store<u32>(block, c3, 12);
  position++;
  used = 0;
}

function word(): u32 {
  if (used == 4) fillBlock();
  const value = load<u32>(block + ((<usize>used) << 2));
  used++;
  return value;
}

/** A uniform number in [0, 1), a multiple of 2⁻⁵³. */
export function uniform(): f64 {
  const high = <f64>(word() >>> 5);
  return high * (1.0 / 134217728.0) + <f64>(word() >>> 6) * (1.0 / 9007199254740992.0);
}

/** A uniform number at the centre of its cell, never 0 or 1. */
export function centredUniform(): f64 {
  const high = <f64>(word() >>> 6);
  return high * (1.0 / 67108864.0) + (<f64>(word() >>> 6) + 0.5) * (1.0 / 4503599627370496.0);
}

/** An integer from 0 to n − 1, each exactly equally likely. */
export function integerBelow(n: u32): u32 {
  const limit: u64 = 0x100000000 - (<u64>0x100000000 % <u64>n);
  let value = word();
  while (<u64>value >= limit) value = word();
  return value % n;
}
