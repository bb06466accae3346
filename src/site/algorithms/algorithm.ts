import type { Localised } from '@/ui/locale.ts';

/** One line of a paper's algorithm beside the line of our code that does it. */
export interface Line {
  /** Depth of the loops it stands in. */
  readonly depth: 0 | 1 | 2;
  /** What the paper prints, as TeX. */
  readonly paper: string;
  /** The same in words. */
  readonly says: Localised;
  /** Lines of our source, to the letter but for the indent: they are looked for in the file. */
  readonly code: { readonly file: string; readonly lines: readonly string[] };
}

/** An algorithm as its paper prints it. */
export interface Algorithm {
  readonly name: Localised;
  /** The constants its paper begins with, as TeX. */
  readonly constants: string;
  readonly lines: readonly Line[];
}
