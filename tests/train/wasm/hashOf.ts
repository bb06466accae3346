import type { EngineState } from '@/train/engine.ts';

/** Two nets and the memories of their optimisers in 16 hexadecimal digits, in Node and in browsers. */
export async function hashOf(state: EngineState): Promise<string> {
  const { generator, critic, generatorOptimizer: g, criticOptimizer: c } = state;
  const vectors = [generator, critic, g.first, g.second, c.first, c.second];
  const digest = await crypto.subtle.digest(
    'SHA-256',
    Float32Array.from(vectors.flatMap((v) => Array.from(v))),
  );
  return Array.from(new Uint8Array(digest).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
