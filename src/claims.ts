import { type Claim, mergeClaims } from './claims/claim.ts';

/** Every file beside `claim.ts` exports `claims`: a new note's numbers count from the moment its file exists. */
const files = import.meta.glob<{ readonly claims: readonly Claim[] }>(
  ['./claims/*.ts', '!./claims/claim.ts', '!./claims/formatClaim.ts'],
  {
    eager: true,
  },
);

export const claims = mergeClaims(Object.values(files).flatMap((file) => file.claims));

/**
 * The number a claim stands for, with its row.
 *
 * Throws `RangeError` with the list of what exists when `id` is unknown, or when the number came out as NaN.
 */
export function readClaim(id: string): { readonly claim: Claim; readonly value: number } {
  const claim = claims.get(id);
  if (!claim) {
    throw new RangeError(
      `<Value id=${JSON.stringify(id)}>: no such claim; there are: ${[...claims.keys()].sort().join(', ')}.`,
    );
  }
  const value = claim.compute();
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new RangeError(
      `claim ${id} computes ${String(value)}, not a number; mend its compute() in src/claims.`,
    );
  }
  return { claim, value };
}
