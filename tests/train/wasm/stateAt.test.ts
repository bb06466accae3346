import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EngineState } from '@/train/engine.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { StartOptions } from '@/train/worker/client.ts';
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
  const asked = () => opened.events.filter(({ type }) => type === 'recalled').length;
  return { ...opened, asked };
}

/** The state of the plain build after so many whole iterations. */
async function trained(iterations: number): Promise<EngineState> {
  const engine = await openWasm(spec);
  iterate(engine, spec.nCritic, iterations);
  return engine.state();
}

describe('the state of a recorded moment', () => {
  test('is made again to the last bit, and the run stays as it is', async () => {
    const { client, rest, events, asked } = page();
    client.start(options);
    await rest(() => client.goTo(80));
    const before = events.length;
    expect(await client.stateAt(30)).toMatchObject({ iteration: 30, state: await trained(30) });
    expect(asked()).toBe(1);
    // Nothing was drawn, rewound or saved for it.
    expect(events.slice(before).map(({ type }) => type)).toEqual(['recalled']);
    expect(await rest(() => client.goTo(81))).toEqual(await trained(81));
  });

  test('is taken from what is kept where that very one is', async () => {
    const { client, rest, asked } = page();
    client.start(options);
    const at80 = await rest(() => client.goTo(80));
    expect((await client.stateAt(80))?.state).toEqual(at80);
    expect((await client.stateAt(0))?.state).toEqual(await trained(0));
    expect(asked()).toBe(0);
  });

  test('has all that was done to the run until then, with the settings that held', async () => {
    const { client, rest } = page();
    client.start(options);
    await rest(() => client.goTo(10));
    client.live({ lambda: 3, nCritic: 1 });
    await rest(() => client.goTo(20));
    await rest(() => client.step('critic'));
    const there = await rest(() => client.step('generator'));
    await rest(() => client.goTo(30));
    client.live({ lambda: 0 });
    await rest(() => client.goTo(40));
    const engine = await openWasm(spec);
    engine.restore(there);
    engine.setLive({ lambda: 3 });
    iterate(engine, 1, 4);
    expect(await client.stateAt(25)).toMatchObject({
      state: await engine.state(),
      live: { lambda: 3, nCritic: 1 },
    });
    expect((await client.stateAt(7))?.live).toMatchObject({ lambda: spec.lambda, nCritic: 2 });
    // One single step more than the whole iterations before it, as the picture of that moment has.
    expect((await client.stateAt(21))?.state).toEqual(there);
  });

  test('is that of the latest question; one before it is answered with null', async () => {
    const { client, rest, asked } = page();
    client.start(options);
    await rest(() => client.goTo(90));
    const all = await Promise.all([20, 50, 70].map(client.stateAt));
    expect(all.slice(0, 2)).toEqual([null, null]);
    expect(all[2]?.state).toEqual(await trained(70));
    expect(asked()).toBe(1);
  });

  test('can be asked for while the run goes on', async () => {
    const { client, until, frames, rest, pauses } = page();
    client.start(options);
    await rest(() => client.goTo(40));
    client.play();
    expect((await client.stateAt(15))?.state).toEqual(await trained(15));
    await until(() => frames().at(-1)!.iteration > 60);
    expect(await rest(client.pause)).toEqual(await trained(pauses().at(-1)!));
  });

  test('is null once the run has ended, unless it is kept, and null where the run is taken away meanwhile', async () => {
    const { client, rest, until, events } = page();
    client.start(options);
    await rest(() => client.goTo(60));
    const interrupted = client.stateAt(25);
    client.stop();
    expect(await interrupted).toBeNull();
    expect(await client.stateAt(25)).toBeNull();
    expect((await client.stateAt(60))?.state).toEqual(await trained(60));
    client.start({ ...options, resumeFrom: client.snapshot()! });
    await rest(() => client.goTo(61));
    expect((await client.stateAt(25))?.state).toEqual(await trained(25));
    client.provoke('nan');
    await until(() => events.at(-1)?.type === 'stopped');
    expect(await client.stateAt(25)).toBeNull();
  });

  test('without a state to make it from is null', async () => {
    const { client } = page();
    expect(await client.stateAt(0)).toBeNull();
  });
});
