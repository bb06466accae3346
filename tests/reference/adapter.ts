import { adapters } from '../../src/verification/adapters.ts';
import type { Adapter } from '../../src/verification/Adapter.ts';
import { generate } from './generate.ts';

/** The same adapters for inputs that a file describes instead of listing them. */
const generated: Readonly<Record<string, Adapter>> = {
  ot_generated: (input) => adapters['ot_generated']!(generate(input)),
};

/** Every quantity of the fixtures: quantity → (input) → the keys of `expected`. */
export const adapter: Readonly<Record<string, Adapter>> = { ...adapters, ...generated };

export default adapter;
