import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EngineState } from '@/train/engine.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { StartOptions } from '@/train/worker/client.ts';
import { critics } from '../critics.ts';
import { mixedBag } from './experiments.ts';
import { FairChannel, openPage } from './openPage.ts';
import { iterate, openWasm } from './openWasm.ts';

const spec: TrainSpec = {
  ...mixedBag['two-sided penalty on a ring, tanh critic'],
  batchSize: 16,
  nCritic: 2,
  generator: { hidden: [8], activation: 'tanh' },
  critic: { hidden: [8], activation: 'tanh' },
};
const options: StartOptions = {
  spec,
  frame: { samples: 8, field: { resolution: 4, extent: [-2, 2] } },
  preferredBackend: 'exact',
};

const open: (() => void)[] = [];
beforeEach(() => void vi.stubGlobal('MessageChannel', FairChannel));
afterEach(() => {
  for (const close of open.splice(0)) close();
  vi.unstubAllGlobals();
});

function page() {
  const opened = openPage();
  open.push(opened.client.dispose);
  return opened;
}

/** The state of the plain build after so many whole iterations. */
async function stateAt(iterations: number, given = spec): Promise<EngineState> {
  const engine = await openWasm(given);
  iterate(engine, given.nCritic, iterations);
  return engine.state();
}

describe('going to an iteration', () => {
  test('ahead trains up to it and rests there, the same as by single steps', async () => {
    const { client, rest, frames, pauses } = page();
    client.start(options);
    expect(await rest(() => client.goTo(137))).toEqual(await stateAt(137));
    expect(pauses()).toEqual([137]);
    expect(frames().at(-1)).toMatchObject({ iteration: 137, playing: false, w1Iteration: 137 });
    expect(frames()[0]).toMatchObject({ iteration: 0, playing: false });
  });

  test('behind has the past again to the last bit, and the same future from there', async () => {
    const { client, rest, events, frames } = page();
    client.start(options);
    await rest(() => client.goTo(150));
    const past = await rest(() => client.goTo(40));
    expect(past).toEqual(await stateAt(40));
    expect(events.find(({ type }) => type === 'rewound')).toMatchObject({ iteration: 0, to: 40 });
    expect(client.recorded().at(-1)).toBe(40);
    // Something was trained on the way, so there are losses.
    expect(Number.isFinite(frames().at(-1)!.criticLoss + frames().at(-1)!.generatorLoss)).toBe(true);
    expect(await rest(() => client.goTo(150))).toEqual(await stateAt(150));
  });

  test('gives the very picture that was recorded there', async () => {
    const { client, rest } = page();
    client.start(options);
    await rest(() => client.goTo(60));
    const kept = client.seek(60)!;
    await rest(() => client.goTo(90));
    expect(client.seek(60)).toBe(kept);
    await rest(() => client.goTo(60));
    const again = client.seek(60)!;
    expect(again).not.toBe(kept);
    expect({ ...again }).toEqual({ ...kept });
  });

  test('does again what was done to the run, and comes back to the settings of now', async () => {
    const { client, rest } = page();
    client.start(options);
    await rest(() => client.goTo(10));
    client.live({ lambda: 3, nCritic: 1 });
    await rest(() => client.goTo(20));
    await rest(() => client.step('critic'));
    await rest(() => client.step('generator'));
    const there = await rest(() => client.goTo(30));
    client.live({ lambda: 0, clip: 1 });
    await rest(() => client.goTo(45));
    expect(await rest(() => client.goTo(30))).toEqual(there);
    // Then on with λ = 0, as set last: another engine is told the same story.
    const on = await rest(() => client.goTo(33));
    const engine = await openWasm(spec);
    engine.restore(there);
    engine.setLive({ lambda: 0 });
    iterate(engine, 1, 3);
    expect(on).toEqual(await engine.state());
    // Before all of that, λ is what the spec says, and n is 2.
    expect(await rest(() => client.goTo(7))).toEqual(await stateAt(7));
  });

  test('does again what was done while it played', async () => {
    const { client, until, frames, rest, pauses } = page();
    client.start(options);
    client.play(400);
    await until(() => (frames().at(-1)?.iteration ?? 0) > 5);
    client.live({ lambda: 4, criticLearningRate: 0.003 });
    await until(() => frames().at(-1)!.iteration > 25);
    client.live({ nCritic: 1 });
    await until(() => frames().at(-1)!.iteration > 45);
    const there = await rest(client.pause);
    const at = pauses()[0]!;
    await rest(() => client.goTo(at + 30));
    expect(await rest(() => client.goTo(at))).toEqual(there);
    // It was not the run of the spec alone.
    expect(there.critic).not.toEqual((await stateAt(at)).critic);
  });

  test('counts the updates of a critic that learns alone', async () => {
    const { client, rest, pauses } = page();
    const alone = critics['wgan-gp of two normals, softplus'];
    client.start({ ...options, spec: alone });
    await rest(() => client.goTo(40));
    client.live({ lambda: 2 });
    await rest(() => client.step('critic'));
    const there = await rest(() => client.goTo(50));
    await rest(() => client.goTo(70));
    expect(await rest(() => client.goTo(50))).toEqual(there);
    expect(pauses()).toEqual([40, 41, 50, 70, 50]);
    const engine = await openWasm(alone);
    for (let i = 0; i < 50; i += 1) {
      if (i === 40) engine.setLive({ lambda: 2 });
      engine.criticStep();
    }
    expect(there).toEqual(await engine.state());
  });

  test('to the beginning is the beginning', async () => {
    const { client, rest } = page();
    client.start(options);
    await rest(() => client.goTo(5));
    expect(await rest(() => client.goTo(0))).toEqual(await stateAt(0));
    expect(client.recorded()).toEqual([0]);
  });

  test('plays on from there where it is told to, without a rest', async () => {
    const { client, until, frames, rest, pauses } = page();
    client.start(options);
    await rest(() => client.goTo(50));
    client.goTo(20);
    client.play();
    await until(() => frames().at(-1)!.iteration > 60);
    expect(pauses()).toEqual([50]);
    // It was drawn where it arrived.
    expect(frames().filter(({ iteration }) => iteration === 20).length).toBeGreaterThan(0);
  });

  test('is ended by a pause where it is, and by a step there', async () => {
    const { client, until, rest, frames, pauses } = page();
    client.start(options);
    client.goTo(1e9);
    await until(() => (frames().at(-1)?.iteration ?? 0) > 5);
    const paused = await rest(client.pause);
    expect(paused).toEqual(await stateAt(pauses()[0]!));
    client.goTo(1e9);
    await until(() => frames().at(-1)!.iteration > pauses()[0]!);
    await rest(() => client.step('iteration'));
    const at = pauses()[1]!;
    expect(client.snapshot()).toEqual(await stateAt(at));
    await rest(() => client.step('iteration'));
    expect(pauses()[2]).toBe(at + 1);
  });

  test('that it has passed while it played takes it back', async () => {
    const { client, until, frames, rest } = page();
    client.start(options);
    client.play();
    await until(() => (frames().at(-1)?.iteration ?? 0) > 5);
    // As far as the page knows this may be ahead; the worker has gone on meanwhile, or not.
    const to = frames().at(-1)!.iteration + 1;
    expect(await rest(() => client.goTo(to))).toEqual(await stateAt(to));
  });

  test.each([-1, 0.5, NaN])('refuses %s', (iteration) => {
    const { client } = page();
    expect(() => client.goTo(iteration)).toThrow(
      `goTo needs an integer iteration from 0 on; iteration is ${iteration}.`,
    );
  });

  test('goes on after a stop with all that was kept; a new run begins with nothing', async () => {
    const { client, rest, until, events } = page();
    client.start(options);
    await rest(() => client.goTo(30));
    client.provoke('nan');
    await until(() => events.at(-1)?.type === 'stopped');
    client.goTo(10);
    client.start({ ...options, resumeFrom: client.snapshot()! });
    await rest(() => client.goTo(35));
    expect(client.seek(0)?.iteration).toBe(0);
    expect(await rest(() => client.goTo(10))).toEqual(await stateAt(10));
    const foreign = structuredClone(client.snapshot()!);
    client.start({ ...options, resumeFrom: foreign });
    expect(client.recorded()).toEqual([]);
    await rest(() => client.goTo(12));
    expect(() => client.goTo(9)).toThrow(
      /can reach no iteration before the first one kept; iteration is 9\./,
    );
  });
});
