import type { Contender } from '../Contender.ts';
import { inProcess } from '../ours.ts';

/** npm's `munkres`, the one assignment solver there that is right on all reference cases; undefined where it is not installed. */
export async function munkresPeer(): Promise<Contender | undefined> {
  const found = await import('munkres').catch(() => undefined);
  if (!found) return undefined;
  return inProcess('npm munkres 2.0.4', ({ n, cost }) => {
    const rows = Array.from({ length: n }, (_, i) => Array.from(cost.subarray(i * n, (i + 1) * n)));
    return found.munkres(rows).reduce((sum, [i, j]) => sum + rows[i]![j]!, 0);
  });
}
