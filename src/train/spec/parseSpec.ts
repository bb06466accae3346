import * as v from 'valibot';
import type { TrainSpec } from './TrainSpec.ts';
import { describeIssue } from './describeIssue.ts';
import { specSchema } from './schema.ts';

/**
 * Reads a training spec from data that nobody has checked: a message, a link, a file.
 *
 * Throws a `RangeError` that names the first wrong field, what came and what was expected.
 */
export function parseSpec(input: unknown): TrainSpec {
  const result = v.safeParse(specSchema, input);
  if (!result.success) throw new RangeError(describeIssue('spec', result.issues[0]));
  return result.output;
}
