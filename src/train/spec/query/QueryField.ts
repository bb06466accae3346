import type { TrainSpec } from '../TrainSpec.ts';

/** How one field of a spec is written in a link. */
export interface QueryField {
  readonly field: keyof TrainSpec;
  /** What stands between `=` and `&`: letters, digits, `.`, `-` and `_` alone, which no link escapes. */
  readonly write: (spec: TrainSpec) => string;
  /** What the text says, for `parseSpec` to judge; undefined when it does not have the shape that `expected` describes. */
  readonly read: (text: string) => unknown;
  readonly expected: string;
}
