import type { ReadoutName } from '../text/Words.ts';

/** Machine names of a run's readouts: the second run's, beside the first, begin with `versus-`. */
export const namesOf =
  (index: number) =>
  (name: ReadoutName): string =>
    index === 0 ? name : `versus-${name}`;
