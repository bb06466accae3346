import type { GanSpec, RunSpec } from '../TrainSpec.ts';

/** How one field of a spec is written in a link. */
export interface QueryField {
  readonly field: keyof GanSpec;
  /** What stands between `=` and `&`: letters, digits, `.`, `-` and `_` alone, which no link escapes; undefined where a spec has no such field. */
  readonly write: (spec: RunSpec) => string | undefined;
  /** What the text says, for `parseSpec` to judge; undefined when it does not have the shape that `expected` describes. */
  readonly read: (text: string) => unknown;
  readonly expected: string;
}
