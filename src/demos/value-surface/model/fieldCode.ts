const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Two letters a value: 4,096 steps from the lowest to the highest, finer than a pixel of any contour. */
const STEPS = LETTERS.length ** 2 - 1;

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
  const steps = values.map((value) => {
    const at = step(value);
    return `${LETTERS[Math.floor(at / LETTERS.length)]}${LETTERS[at % LETTERS.length]}`;
  });
  return { low, high, steps: steps.join('') };
}

/** Reads a field back: within half a step of what was written. */
export function decodeField({ low, high, steps }: FieldCode): Float64Array {
  return Float64Array.from({ length: steps.length / 2 }, (_, i) => {
    const at = LETTERS.indexOf(steps[2 * i] ?? '') * LETTERS.length + LETTERS.indexOf(steps[2 * i + 1] ?? '');
    return low + ((high - low) * at) / STEPS;
  });
}
