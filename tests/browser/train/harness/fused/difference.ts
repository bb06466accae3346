import type { EngineState, Vector } from '@/train/engine.ts';

/** NaN has to come out, so not `Math.max`. */
export function difference(got: Vector, expected: Vector): number {
  if (got.length !== expected.length) return Infinity;
  let most = 0;
  for (let i = 0; i < expected.length; i += 1) {
    const off = Math.abs(expected[i]! - got[i]!);
    if (!(off <= most)) most = off;
  }
  return most;
}

/** Whether two snapshots are the same to the last bit. */
export function sameState(a: EngineState, b: EngineState): boolean {
  const parts = (state: EngineState): readonly Vector[] => {
    const { generatorOptimizer: g, criticOptimizer: c } = state;
    return [state.generator, state.critic, g.first, g.second, c.first, c.second];
  };
  return parts(a).every((vector, i) => difference(vector, parts(b)[i]!) === 0);
}
