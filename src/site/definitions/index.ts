import { absolutelyContinuous } from './absolutelyContinuous.ts';
import { coupling } from './coupling.ts';
import type { Definition } from './definition.ts';
import { js } from './js.ts';
import { kl } from './kl.ts';
import { lipschitz } from './lipschitz.ts';
import { mutuallySingular } from './mutuallySingular.ts';
import { support } from './support.ts';
import { tv } from './tv.ts';
import { w1 } from './w1.ts';
import { w1Dual } from './w1Dual.ts';
import { weakConvergence } from './weakConvergence.ts';
import { wp } from './wp.ts';

/** Every definition box by its id, as `<Definition id="…" />` names it; its anchor is `def:<id>`. */
export const definitions = {
  'absolutely-continuous': absolutelyContinuous,
  coupling,
  js,
  kl,
  lipschitz,
  'mutually-singular': mutuallySingular,
  support,
  tv,
  w1,
  'w1-dual': w1Dual,
  'weak-convergence': weakConvergence,
  wp,
} as const satisfies Readonly<Record<string, Definition>>;

export type DefinitionId = keyof typeof definitions;
export const definitionIds = Object.keys(definitions) as readonly DefinitionId[];

/** The definition with this id; throws with the list of what exists. */
export function readDefinition(id: string): Definition {
  const found = definitionIds.find((known) => known === id);
  if (found) return definitions[found];
  throw new RangeError(
    `<Definition id=${JSON.stringify(id)}>: no such definition; there are: ${definitionIds.join(', ')}.`,
  );
}
