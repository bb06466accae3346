import { type Erratum, mergeErrata } from './erratum.ts';

/** Every file beside `erratum.ts` exports `errata`, the rows of one post. */
const files = import.meta.glob<{ readonly errata: readonly Erratum[] }>(
  ['./*.ts', '!./index.ts', '!./erratum.ts'],
  {
    eager: true,
  },
);

export const errata = mergeErrata(Object.values(files).flatMap((file) => file.errata));

/** The row with this id; throws with the list of what exists. */
export function readErratum(id: string): Erratum {
  const found = errata.find((row) => row.id === id);
  if (found) return found;
  throw new RangeError(
    `<Correction id=${JSON.stringify(id)}>: no such row; there are: ${errata.map((row) => row.id).join(', ')}.`,
  );
}
