import type { EngineState } from '@/train/engine.ts';
import type { Snapshots } from './trainedOf.ts';

/** A net at a mark. */
export interface NetLook {
  readonly updates: number;
  readonly state: EngineState;
}

/** The latest mark that both nets have reached. */
export function lastOf(
  discriminator: readonly NetLook[] = [],
  critic: readonly NetLook[] = [],
): Snapshots | undefined {
  const last = Math.min(discriminator.length, critic.length) - 1;
  const [d, f] = [discriminator[last], critic[last]];
  return d && f && { updates: d.updates, discriminator: d.state, critic: f.state };
}
