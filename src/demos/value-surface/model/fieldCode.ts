const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters a value: 262,144 steps from the lowest to the highest, so that even differences of neighbours keep four digits. */
const DIGITS = 3;
const STEPS = LETTERS.length ** DIGITS - 1;

/** A field as it is recorded: its ends in full, and what lies between in steps. */
export interface FieldCode {
  readonly low: number;
  readonly high: number;
  readonly steps: string;
}

/** Writes a field down; of one that is constant every step is the first. */
export function encodeField(field: ArrayLike<number>): FieldCode {
  const values = Array.from(field);
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const step = (value: number): number =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * STEPS);
  return { low, high, steps: values.map((value) => written(step(value))).join('') };
}

/** Reads a field back: within half a step of what was written. */
export function decodeField({ low, high, steps }: FieldCode): Float64Array {
  return Float64Array.from(
    { length: steps.length / DIGITS },
    (_, i) => low + ((high - low) * read(steps.slice(DIGITS * i, DIGITS * (i + 1)))) / STEPS,
  );
}

const written = (step: number): string =>
  Array.from({ length: DIGITS }, (_, k) => {
    const place = LETTERS.length ** (DIGITS - 1 - k);
    return LETTERS[Math.floor(step / place) % LETTERS.length];
  }).join('');

const read = (letters: string): number =>
  [...letters].reduce((step, letter) => step * LETTERS.length + LETTERS.indexOf(letter), 0);
