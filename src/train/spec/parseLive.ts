import * as v from 'valibot';
import type { LiveFields } from './TrainSpec.ts';
import { describeIssue } from './describeIssue.ts';
import { liveSchema } from './schema.ts';

/**
 * Reads a change of live fields from data that nobody has checked; fields that are absent stay as they are.
 *
 * Throws a `RangeError` that names the first wrong field, what came and what was expected.
 */
export function parseLive(input: unknown): Partial<LiveFields> {
  const result = v.safeParse(liveSchema, input);
  if (!result.success) throw new RangeError(describeIssue('live', result.issues[0]));
  return result.output;
}
