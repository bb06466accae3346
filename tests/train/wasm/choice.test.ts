import { expect, test } from 'vitest';
import { chooseEngine } from '@/train/chooseEngine.ts';
import { openBackend } from '@/train/engines/openBackend.ts';
import type { Loss } from '@/train/engines/tfjs/Device.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { iterate } from './openWasm.ts';

const spec: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 16,
  generator: { hidden: [8], activation: 'relu' },
  critic: { hidden: [8], activation: 'relu' },
};

test('the relaxed build is measured and taken where there is no GPU, the plain one when it is ruled out', async () => {
  const first = await chooseEngine(spec);
  expect(first.choice).toEqual({ backend: 'wasm-relaxed', reason: 'provisional', candidates: [] });
  const { choice } = await first.decide!();
  expect(choice).toMatchObject({ backend: 'wasm-relaxed', reason: 'only-one' });
  expect(choice.candidates.at(-1)).toMatchObject({ backend: 'wasm-relaxed' });
  const again = await chooseEngine(spec);
  expect(again).toMatchObject({ choice, decide: null });
  iterate(first.engine, 2, 1);
  const state = await first.engine.state();
  const next = await chooseEngine(spec, { exclude: ['wasm-relaxed'] });
  expect(next.choice.backend).toBe('wasm-simd');
  next.engine.restore(state);
  expect(await next.engine.state()).toEqual(state);
});

test.each(['wasm-simd', 'exact'] as const)(
  'the plain build can be asked for: %s',
  async (preferredBackend) => {
    const { engine, choice } = await chooseEngine(spec, { preferredBackend });
    expect(choice).toEqual({ backend: 'wasm-simd', reason: 'preferred', candidates: [] });
    expect([engine.id, engine.backend]).toEqual(['wasm', 'wasm-simd']);
  },
);

test('a backend is opened once, tells of its loss once, and can be had again', async () => {
  const backend = await openBackend('wasm-simd');
  expect(await openBackend('wasm-simd')).toBe(backend);
  const heard: Loss[] = [];
  backend.onLost((loss) => heard.push(loss));
  backend.onLost(() => expect.unreachable('It was cancelled.'))();
  expect(backend.lost()).toBeNull();
  backend.lose();
  backend.lose();
  expect(heard).toEqual([{ reason: 'context-lost', detail: 'wasm-simd was given up on request.' }]);
  expect(backend.lost()).toEqual(heard[0]);
  const again = await openBackend('wasm-simd');
  expect(again).not.toBe(backend);
  expect(again.lost()).toBeNull();
});
