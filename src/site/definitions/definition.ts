import type { Localised } from '../../ui/locale.ts';

/** A definition box that all articles share. `reading` and `conventions` may hold formulas between dollar signs. */
export interface Definition {
  readonly name: Localised;
  /** TeX of the displayed formula, per language for the words inside it. */
  readonly formula: Localised;
  /** The formula read aloud in one or two sentences. */
  readonly reading: Localised;
  /** What we agree on where books differ, and what happens at the edges: one sentence an item. */
  readonly conventions: { readonly ko: readonly string[]; readonly en: readonly string[] };
}

/** The same formula in both languages. */
export const alike = (tex: string): Localised => ({ ko: tex, en: tex });
