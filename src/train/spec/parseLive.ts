import * as v from 'valibot';
import { describeIssue } from './describeIssue.ts';
import { isCriticSpec } from './isCriticSpec.ts';
import { liveSchema } from './schema.ts';
import { generatorLiveFields, type LiveFields, type RunSpec } from './TrainSpec.ts';

/**
 * Reads a change of live fields from data that nobody has checked; fields that are absent stay as they are. With the spec
 * of the run that they are for, those that it has not are refused.
 *
 * Throws a `RangeError` that names the first wrong field, what came and what was expected.
 */
export function parseLive(input: unknown, spec?: RunSpec): Partial<LiveFields> {
  const result = v.safeParse(liveSchema, input);
  if (!result.success) throw new RangeError(describeIssue('live', result.issues[0]));
  const fields = result.output;
  const surplus = generatorLiveFields.find((field) => fields[field] !== undefined);
  if (surplus !== undefined && spec !== undefined && isCriticSpec(spec)) {
    throw new RangeError(`live.${surplus} is not a field of a run with a fixed generator; remove it.`);
  }
  return fields;
}
