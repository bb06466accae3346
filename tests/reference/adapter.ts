import { adapters } from '../../src/verification/adapters.ts';
import type { Adapter } from '../../src/verification/Adapter.ts';

/** Every quantity of the fixtures: quantity → (input) → the keys of `expected`. */
export const adapter: Readonly<Record<string, Adapter>> = adapters;

export default adapter;
