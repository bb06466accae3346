import { isCriticSpec } from '../isCriticSpec.ts';
import { numberOrText } from './numberOrText.ts';
import type { QueryField } from './QueryField.ts';

/** Constants of each optimiser in the order a link has them. */
const ORDER = {
  adam: ['learningRate', 'beta1', 'beta2', 'epsilon'],
  rmsprop: ['learningRate', 'decay', 'epsilon'],
  sgd: ['learningRate', 'momentum'],
} as const;

const ORDERS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ORDER));

/** `adam_0.001_0.5_0.9_1e-8`, `rmsprop_0.00005_0.99_1e-8` or `sgd_0.1_0`. */
export function optimizerField(field: 'generatorOptimizer' | 'criticOptimizer'): QueryField {
  return {
    field,
    write(spec) {
      const optimizer =
        field === 'criticOptimizer'
          ? spec.criticOptimizer
          : isCriticSpec(spec)
            ? undefined
            : spec.generatorOptimizer;
      if (optimizer === undefined) return undefined;
      const { kind, ...constants } = optimizer;
      const values: Readonly<Record<string, number>> = constants;
      return [kind, ...ORDER[kind].map((name) => values[name])].join('_');
    },
    read(text) {
      const [kind = '', ...values] = text.split('_');
      const names = ORDERS.get(kind) ?? [];
      // An unknown kind goes on to the parser, which names the known ones.
      if (values.length !== names.length && ORDERS.has(kind)) return undefined;
      return { kind, ...Object.fromEntries(names.map((name, i) => [name, numberOrText(values[i]!)])) };
    },
    expected:
      'adam_rate_beta1_beta2_epsilon, rmsprop_rate_decay_epsilon or sgd_rate_momentum, with numbers for the words',
  };
}
