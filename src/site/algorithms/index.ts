import type { Algorithm } from './algorithm.ts';
import { wgan } from './wgan.ts';
import { wganGp } from './wganGp.ts';

/** Every algorithm by its id, as `<Algorithm id="…" />` names it. */
export const algorithms = { wgan, 'wgan-gp': wganGp } as const satisfies Readonly<Record<string, Algorithm>>;

const ids = Object.keys(algorithms) as readonly (keyof typeof algorithms)[];

/** The algorithm with this id; throws with the list of what exists. */
export function readAlgorithm(id: string): Algorithm {
  const found = ids.find((known) => known === id);
  if (found) return algorithms[found];
  throw new RangeError(
    `<Algorithm id=${JSON.stringify(id)}>: no such algorithm; there are: ${ids.join(', ')}.`,
  );
}
