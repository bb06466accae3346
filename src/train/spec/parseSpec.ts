import * as v from 'valibot';
import type { RunSpec } from './TrainSpec.ts';
import { describeIssue } from './describeIssue.ts';
import { requireSameSpace } from './requireSameSpace.ts';
import { criticSpecSchema, specSchema } from './schema.ts';

/** What tells a spec of a critic alone from one of two nets, before anything else is known of it. */
const fixedShape = v.object({ generator: v.object({ fixed: v.unknown() }) });

/**
 * Reads a training spec from data that nobody has checked: a message, a link, a file. One whose generator has a `fixed` is
 * that of a critic alone.
 *
 * Throws a `RangeError` that names the first wrong field, what came and what was expected.
 */
export function parseSpec(input: unknown): RunSpec {
  const schema = v.is(fixedShape, input) ? criticSpecSchema : specSchema;
  const result = v.safeParse(schema, input);
  if (!result.success) {
    const words = schema === criticSpecSchema ? 'a training spec with a fixed generator' : 'a training spec';
    throw new RangeError(describeIssue('spec', result.issues[0], words));
  }
  requireSameSpace(result.output);
  return result.output;
}
