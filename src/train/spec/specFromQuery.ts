import { defaultCriticSpec } from './defaultCriticSpec.ts';
import { defaultSpec } from './defaultSpec.ts';
import { parseSpec } from './parseSpec.ts';
import { QUERY_FIELDS } from './query/fields.ts';
import type { RunSpec } from './TrainSpec.ts';

/**
 * The spec that the query of a link describes; what it does not say is as its objective's default has it, and the
 * objective is `wgan-gp` unless named. `others` are keys of the same query that mean something else and are passed over.
 *
 * Throws a `RangeError` that names the first wrong field, what came and what was expected: an unknown key, one given
 * twice, a value out of shape or out of bounds.
 *
 * @example
 * specFromQuery('objective=wgan&clip=0.1').clip; // 0.1
 * specFromQuery('c=64_leaky-relu_0.1&at=5', ['at']).critic; // { hidden: [64], activation: 'leaky-relu', leak: 0.1 }
 * specFromQuery('data=normal_-5_1&g=normal_5_1').generator; // { fixed: 'normal', mean: 5, sd: 1 }
 */
export function specFromQuery(query: string | URLSearchParams, others: readonly string[] = []): RunSpec {
  const said: Record<string, unknown> = {};
  for (const [key, text] of new URLSearchParams(query)) {
    if (others.includes(key)) continue;
    const entry = QUERY_FIELDS.get(key);
    if (entry === undefined) {
      throw new RangeError(
        `${key} is not a field of a training spec; expected ${[...QUERY_FIELDS.keys()].join(', ')}.`,
      );
    }
    if (Object.hasOwn(said, entry.field)) throw new RangeError(`${key} came twice; expected it once.`);
    said[entry.field] = entry.read(text);
    if (said[entry.field] === undefined) {
      throw new RangeError(`${key} is ${JSON.stringify(text.slice(0, 60))}; expected ${entry.expected}.`);
    }
  }
  const objective = said['objective'] ?? 'wgan-gp';
  // An objective that does not exist has no default: the parser refuses it by name before it looks further.
  const { objective: known } = parseSpec({ ...defaultSpec('wgan-gp'), objective });
  const begins = isFixed(said['generator']) ? defaultCriticSpec : defaultSpec;
  return parseSpec({ ...begins(known), ...said });
}

const isFixed = (generator: unknown): boolean =>
  typeof generator === 'object' && generator !== null && 'fixed' in generator;
