import { TrainingFailure } from './TrainingFailure.ts';

/** Throws a `nan` failure that names the first number that is not finite. */
export function requireFinite(name: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) throw new TrainingFailure('nan', `${name}[${i}] is ${values[i]}.`);
  }
}
