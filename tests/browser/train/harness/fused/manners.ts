import type { Backend } from '@/train/engines/Backend.ts';
import { openBackend } from '@/train/engines/openBackend.ts';
import { difference } from './difference.ts';
import { specOf } from './specOf.ts';
import { stepBoth } from './stepBoth.ts';

/** What an engine says in words: before its first update, of live settings, of a weight that is NaN, and refusing. */
export async function manners() {
  const backend = await openBackend('webgpu-fused');
  const spec = specOf('wgan with relu');
  const engine = backend.createEngine(spec);
  const first = await engine.stats();
  engine.setLive({ clip: 0.001, generatorLearningRate: 0 });
  const before = await engine.state();
  stepBoth([engine], 'critic');
  stepBoth([engine], 'generator');
  const after = await engine.state();
  const critic = Float32Array.from(after.critic);
  critic[0] = NaN;
  engine.restore({ ...after, critic });
  stepBoth([engine], 'critic');
  stepBoth([engine], 'generator');
  const broken = await engine.stats();
  const brokenState = await engine.state();
  const refused = messageOf(() => engine.restore({ ...after, critic: critic.slice(1) }));
  engine.dispose();
  return {
    first,
    largest: Math.max(...Array.from(after.critic, Math.abs)),
    stood: difference(after.generator, before.generator),
    broken,
    isBroken: [brokenState.critic, brokenState.generator].map((net) => Array.from(net).some(Number.isNaN)),
    refused,
    spectral: backend.supports(specOf('wgan-sn with relu')),
    thrown: messageOf(() => backend.createEngine(specOf('wgan-sn with relu'))),
    fixed: messageOf(() => fixedStep(backend)),
  };
}

function fixedStep(backend: Backend): void {
  const engine = backend.createEngine(specOf('wgan-gp of two points, one unit'));
  try {
    engine.generatorStep();
  } finally {
    engine.dispose();
  }
}

function messageOf(act: () => unknown): string {
  try {
    act();
    return 'It did not throw.';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
