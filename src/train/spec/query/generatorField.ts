import { isCriticSpec } from '../isCriticSpec.ts';
import type { FixedGenerator } from '../TrainSpec.ts';
import { netField } from './netField.ts';
import { numberOrText } from './numberOrText.ts';
import type { QueryField } from './QueryField.ts';

/** Numbers of each fixed generator in the order a link has them. */
const ORDER = {
  'noisy-real': ['sd'],
  normal: ['mean', 'sd'],
  segment: ['theta'],
} as const satisfies Record<FixedGenerator['fixed'], readonly string[]>;

const ORDERS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ORDER));

const net = netField('generator');

/** As `netField`, or a fixed generator and its numbers: `noisy-real_1`, `normal_0_1` or `segment_0.5`. */
export const generatorField: QueryField = {
  field: 'generator',
  write(spec) {
    if (!isCriticSpec(spec)) return net.write(spec);
    const { fixed, ...numbers } = spec.generator;
    const values: Readonly<Record<string, number>> = numbers;
    return [fixed, ...ORDER[fixed].map((name) => values[name])].join('_');
  },
  read(text) {
    const [fixed = '', ...values] = text.split('_');
    const names = ORDERS.get(fixed);
    if (names === undefined) return net.read(text);
    if (values.length !== names.length) return undefined;
    return { fixed, ...Object.fromEntries(names.map((name, i) => [name, numberOrText(values[i]!)])) };
  },
  expected: `${net.expected}, or noisy-real_sd, normal_mean_sd or segment_theta with numbers for the words`,
};
