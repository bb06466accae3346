import type { Adapter } from '../../src/verification/Adapter.ts';
import './alias.mjs';

// Asked for only now that plain Node understands the alias, which some of what it imports is written with.
const { adapters } = await import('../../src/verification/adapters.ts');

/** Every quantity of the fixtures: quantity → (input) → the keys of `expected`. */
export const adapter: Readonly<Record<string, Adapter>> = adapters;

export default adapter;
