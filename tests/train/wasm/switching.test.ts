import { afterEach, describe, expect, test } from 'vitest';
import type { ChosenEngine } from '@/train/chooseEngine.ts';
import type { Engine, EngineState } from '@/train/engine.ts';
import type { Backend } from '@/train/engines/Backend.ts';
import { openBackend } from '@/train/engines/openBackend.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { createSwitchable } from '@/train/trainer/createSwitchable.ts';
import { createTurns } from '@/train/trainer/createTurns.ts';
import type { BackendName } from '@/train/trainer/EngineChoice.ts';
import { startRun, type Run } from '@/train/trainer/startRun.ts';
import type { RunEvent } from '@/train/worker/protocol.ts';
import { mixedBag } from './experiments.ts';
import { iterate, openWasm } from './openWasm.ts';

const spec: TrainSpec = mixedBag['two-sided penalty on a ring, tanh critic'];

const running: Run[] = [];
afterEach(() => {
  for (const run of running.splice(0)) run.perform({ type: 'stop', runId: 1 });
});

/** A run that begins on the plain build and is told, when it asks, to go to `next` backends one after the other. */
async function begin(next: readonly Backend[], resumeFrom?: EngineState) {
  const device = await openBackend('wasm-simd');
  const excluded: BackendName[][] = [];
  const chosen: ChosenEngine = {
    engine: device.createEngine(spec),
    device,
    choice: { backend: 'wasm-simd', reason: 'provisional', candidates: [] },
    async decide(alsoExclude = []) {
      const device = next[excluded.length]!;
      excluded.push([...alsoExclude]);
      return { device, choice: { backend: device.backend, reason: 'fastest', candidates: [] } };
    },
  };
  const events: RunEvent[] = [];
  let check = (): void => undefined;
  const run = startRun({
    request: {
      type: 'start',
      runId: 1,
      spec,
      frame: { samples: 8, field: { resolution: 4, extent: [-2, 2] } },
      ...(resumeFrom ? { resumeFrom } : {}),
    },
    spec,
    chosen,
    turns: createTurns(),
    post(event) {
      events.push(event);
      check();
    },
    onEnd: () => undefined,
  });
  running.push(run);
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      check = () => {
        if (holds()) resolve();
      };
      check();
    });
  const snapshots = () => events.flatMap((event) => (event.type === 'snapshot' ? [event.snapshot] : []));
  const frames = () => events.flatMap((event) => (event.type === 'frame' ? [event.frame] : []));
  const heard = (type: RunEvent['type']) => events.some((event) => event.type === type);
  const stepOn = async (): Promise<EngineState> => {
    const before = snapshots().length;
    run.perform({ type: 'step', runId: 1, which: 'iteration' });
    await until(() => snapshots().length > before);
    return snapshots().at(-1)!;
  };
  return { run, events, snapshots, frames, until, heard, stepOn, excluded };
}

/** A backend that says what it was asked. */
function told(backend: Backend, asked: string[]): Backend {
  return {
    ...backend,
    createEngine(given) {
      const engine = backend.createEngine(given);
      return {
        ...engine,
        setLive(fields) {
          asked.push(JSON.stringify(fields));
          engine.setLive(fields);
        },
        dispose: () => void asked.push('dispose'),
      };
    },
  };
}

describe('a run whose engines have been measured', () => {
  test('shows itself first, then goes to the faster engine with all of its state', async () => {
    const first = await openWasm(spec);
    iterate(first, spec.nCritic, 3);
    const resumeFrom = await first.state();
    const { events, until, heard, snapshots, stepOn } = await begin(
      [await openBackend('wasm-relaxed')],
      resumeFrom,
    );
    await until(() => heard('engine'));
    expect(events.map(({ type }) => type)).toEqual(['ready', 'frame', 'snapshot', 'engine']);
    expect(events[0]).toMatchObject({ engine: { backend: 'wasm-simd', reason: 'provisional' } });
    expect(events[3]).toMatchObject({ engine: { backend: 'wasm-relaxed', reason: 'fastest' } });
    expect(snapshots()[0]).toEqual(resumeFrom);
    // From here on the relaxed build's own arithmetic, to the last bit.
    const expected = await openWasm(spec, 'wasm-relaxed');
    expected.restore(resumeFrom);
    iterate(expected, spec.nCritic, 1);
    expect(await stepOn()).toEqual(await expected.state());
  });

  test('plays through the change, losing no iteration and no loss', async () => {
    const { run, until, frames, heard } = await begin([await openBackend('wasm-relaxed')]);
    run.perform({ type: 'play', runId: 1, speed: Infinity });
    await until(() => heard('engine'));
    const seen = frames().length;
    await until(() => frames().length > seen + 3);
    const iterations = frames().map(({ iteration }) => iteration);
    expect(iterations).toEqual(iterations.toSorted((a, b) => a - b));
    const begun = frames().filter(({ generatorUpdates }) => generatorUpdates > 0);
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.every(({ generatorLoss, criticLoss }) => Number.isFinite(generatorLoss + criticLoss))).toBe(
      true,
    );
  });

  test('takes the live settings along', async () => {
    const asked: string[] = [];
    const { run, until, heard } = await begin([told(await openBackend('wasm-relaxed'), asked)]);
    run.perform({ type: 'live', runId: 1, fields: { lambda: 3 } });
    await until(() => heard('engine'));
    expect(asked.at(-1)).toBe('{"lambda":3}');
  });

  test('stays where it is, and says so, where that is the best', async () => {
    const { until, heard, events } = await begin([await openBackend('wasm-simd')]);
    await until(() => heard('engine'));
    expect(events.at(-1)).toMatchObject({ engine: { backend: 'wasm-simd', reason: 'fastest' } });
  });

  test('asks again without an engine that cannot take it over, and loses nothing', async () => {
    const broken: Backend = {
      ...(await openBackend('wasm-relaxed')),
      createEngine() {
        throw new Error('No memory is left for it.');
      },
    };
    const { until, heard, events, stepOn, excluded } = await begin([broken, await openBackend('wasm-simd')]);
    await until(() => heard('engine'));
    expect(events.at(-1)).toMatchObject({ engine: { backend: 'wasm-simd' } });
    expect(excluded).toEqual([[], ['wasm-relaxed']]);
    const expected = await openWasm(spec);
    iterate(expected, spec.nCritic, 1);
    expect(await stepOn()).toEqual(await expected.state());
  });

  test('hears of the loss of the backend that it is on, and of no other', async () => {
    const relaxed = await openBackend('wasm-relaxed');
    const { until, heard, events } = await begin([relaxed]);
    await until(() => heard('engine'));
    (await openBackend('wasm-simd')).lose();
    expect(heard('stopped')).toBe(false);
    relaxed.lose();
    await until(() => heard('stopped'));
    expect(events.at(-1)).toMatchObject({ reason: 'context-lost', backend: 'wasm-relaxed' });
  });
});

test('an engine in another’s place is asked whether it has room; one that needs none always has', async () => {
  const first = await openWasm(spec);
  const engine = createSwitchable(first);
  expect(engine.hasRoom?.()).toBe(true);
  let room = false;
  const next: Engine = { ...(await openWasm(spec, 'wasm-relaxed')), hasRoom: () => room };
  await engine.replace(next);
  expect(engine.hasRoom?.()).toBe(false);
  room = true;
  expect(engine.hasRoom?.()).toBe(true);
  expect([engine.id, engine.backend]).toEqual(['wasm', 'wasm-relaxed']);
});
