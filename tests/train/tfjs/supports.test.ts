import { describe, expect, test } from 'vitest';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { supports } from '@/train/engines/tfjs/supports.ts';
import { defaultSpec, type OptimizerSpec } from '@/train/spec.ts';
import { EVERY_CASE } from './agreementCases.ts';
import { NODE_BACKENDS } from './openInNode.ts';

const adam: OptimizerSpec = { kind: 'adam', learningRate: 1e-3, beta1: 0.5, beta2: 0.9, epsilon: 1e-40 };
const rmsprop: OptimizerSpec = { kind: 'rmsprop', learningRate: 1e-3, decay: 0.9, epsilon: 1e-300 };

describe('what the tfjs engine can train', () => {
  test.each(EVERY_CASE)('%s', (_, spec) => {
    expect(supports(spec)).toBe(true);
  });

  test.each([
    ['criticOptimizer', adam, '1e-40'],
    ['generatorOptimizer', rmsprop, '1e-300'],
  ] as const)('not a %s whose ε float32 does not hold, and says so', async (player, optimizer, epsilon) => {
    const spec = { ...defaultSpec('gan'), [player]: optimizer };
    expect(supports(spec)).toBe(
      `This engine computes in float32, where an ε of ${epsilon} is 0; it needs at least 1.1754943508222875e-38.`,
    );
    const device = await NODE_BACKENDS.cpu();
    expect(() => createTfjsEngine(spec, device)).toThrow(`where an ε of ${epsilon} is 0`);
  });

  test('plain descent, which has no ε', () => {
    const sgd: OptimizerSpec = { kind: 'sgd', learningRate: 0.1, momentum: 0 };
    expect(supports({ ...defaultSpec('gan'), criticOptimizer: sgd, generatorOptimizer: sgd })).toBe(true);
  });
});
