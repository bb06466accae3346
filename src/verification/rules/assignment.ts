import type { Rule } from '../Rule.ts';
import { gotNumbers, largest, list, toList } from '../values.ts';

const assignment: Rule = (comparison, got, { input, expected }) => {
  if (expected['infeasible'] === true) {
    comparison.holds('must say infeasible', got['infeasible'] === true);
    return;
  }
  const costs = list(input['C']).map(list);
  const scale = largest(input['C']);
  const pairs = (toList(got['assignment']) ?? []).map(gotNumbers);
  const size = Math.min(costs.length, costs[0]?.length ?? 0);
  comparison.number('cost', got['cost'], Number(expected['cost']), 1e-13, 1e-13 * scale);
  comparison.holds(
    'assignment must use each row and column once',
    pairs.length === size && [0, 1].every((side) => new Set(pairs.map((pair) => pair[side])).size === size),
  );
  const sum = pairs.reduce((total, [i, j]) => total + Number(costs[i!]?.[j!]), 0);
  comparison.number('sum of chosen', sum, Number(expected['cost']), 1e-13, 1e-12 * scale);
  if (expected['unique'] === true) comparison.deep('assignment', pairs, expected['assignment'], 0, 0);
};

/** Optimal assignment: the cost, that the pairs are one, that they cost it; the pairs themselves where unique. */
export const assignmentRules: Readonly<Record<string, Rule>> = { assignment };
