import { emd } from '../../math/index.ts';
import type { SimplexEngine } from '../../math/index.ts';
import type { Adapter, Input } from '../Adapter.ts';
import type { Value } from '../Fixture.ts';
import { generateTransport, type WholeProblem } from '../generateTransport.ts';
import { gotNumbers, matrix, numbers } from '../values.ts';

/** Exact transport plans by one form of the network simplex. */
export const transportPlansAdaptersBy = (engine: SimplexEngine): Readonly<Record<string, Adapter>> => ({
  ot_exact: ({ a, b, C }) => {
    const { cost, plan, u, v } = emd(numbers(a), numbers(b), flat(C), { engine });
    return {
      cost,
      plan: Array.from(plan.mass, (mass, k) => [plan.source[k]!, plan.target[k]!, mass]),
      u,
      v,
    };
  },
  // The files state these costs for counts, so for a mass that is not 1.
  ot_generated: (input) => {
    const { a, b, cost: costs } = 'spec' in input ? generateTransport(input) : madeAlready(input);
    const totalMass = a.reduce((sum, count) => sum + count, 0);
    const { cost } = emd(a, b, costs, { engine });
    return { total_cost: cost * totalMass, total_mass: totalMass, cost };
  },
});

/** Exact transport plans. */
export const transportPlansAdapters = transportPlansAdaptersBy('wasm');

/** As check.mjs hands them over: made from the recipe, in typed arrays, which hold no fixture's values. */
const madeAlready = ({ a, b, C }: Input): WholeProblem => ({
  a: gotNumbers(a),
  b: gotNumbers(b),
  cost: gotNumbers(C),
});

/** Row after row, each as long as the longest: what a short row lacks is left for `emd` to refuse. */
function flat(value: Value | undefined): readonly number[] {
  const rows = matrix(value);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.flatMap((row) => Array.from({ length: width }, (_, j) => row[j]!));
}
