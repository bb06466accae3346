import type { Localised } from '@/ui/locale.ts';

/** One number that the prose quotes: computed here, printed by `<Value id="…" />`. */
export interface Claim {
  /** `<note>.<slug>`, such as `wgan.js-disjoint`: lower case, digits and hyphens. */
  readonly id: string;
  /** What the number is, in a few words of each language. */
  readonly says: Localised;
  /** The number itself, from `src/math`: never a literal result. Infinities are legal, NaN is not. */
  readonly compute: () => number;
  /** Digits after the point; of the mantissa when `form` is `scientific`. */
  readonly decimals: number;
  /** `scientific` prints 1.93 × 10⁻²²; the default is `fixed`. */
  readonly form?: 'fixed' | 'scientific';
}

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * All rows of all notes as one map, each id once.
 *
 * Throws `RangeError` naming the id when one is taken twice, is misspelt, or its `decimals` is not in 0…12.
 */
export function mergeClaims(rows: readonly Claim[]): ReadonlyMap<string, Claim> {
  const byId = new Map<string, Claim>();
  for (const claim of rows) {
    const { id, decimals } = claim;
    if (!idShape.test(id)) {
      throw new RangeError(
        `claim id ${JSON.stringify(id)} came; write it as note.slug, e.g. wgan.js-disjoint.`,
      );
    }
    if (byId.has(id)) throw new RangeError(`claim id ${id} came twice; give each number its own id.`);
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12) {
      throw new RangeError(`claim ${id}: decimals=${decimals} came; give a whole number from 0 to 12.`);
    }
    byId.set(id, claim);
  }
  return byId;
}
