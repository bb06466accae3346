import { beforeEach, describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { contestants } from '@/demos/value-surface/model/contestants.ts';
import { measureCritic } from '@/demos/value-surface/model/measureCritic.ts';
import { params } from '@/demos/value-surface/params.ts';
import type { Connect } from '@/demos/value-surface/session/createLane.ts';
import { createStudy } from '@/demos/value-surface/session/createStudy.ts';
import type { EngineState } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import type { StartOptions } from '@/train/worker/client.ts';
import type { RunEvent } from '@/train/worker/protocol.ts';

type Said = readonly [what: string, ...details: readonly unknown[]];
type Frame = Extract<RunEvent, { type: 'frame' }>['frame'];

/** A client that records what it is told; the test plays the worker. */
class Client {
  readonly said: Said[] = [];
  started: StartOptions | undefined;
  kept: EngineState | null = null;
  disposed = false;
  readonly hear: (event: RunEvent) => void;
  constructor(hear: (event: RunEvent) => void) {
    this.hear = hear;
  }
  ready() {
    this.hear({
      type: 'ready',
      runId: 1,
      engine: { backend: 'wasm-simd', reason: 'preferred', candidates: [] },
    });
  }
  frame(iteration: number, playing = true, stepsPerSecond = 100) {
    const frame: Frame = {
      iteration,
      criticUpdates: iteration,
      generatorUpdates: 0,
      playing,
      criticLoss: -0.5,
      generatorLoss: NaN,
      criticEstimate: 0.5,
      gradientNormMean: NaN,
      w1: 1,
      w1Iteration: iteration,
      modesCovered: 0,
      modesTotal: 8,
      goodShare: 0,
      stepsPerSecond,
      samples: new Float32Array(2),
      latent: new Float32Array(0),
      real: new Float32Array(2),
      field: Float32Array.of(iteration),
    };
    this.hear({ type: 'frame', runId: 1, frame });
  }
  snapshot(state: EngineState) {
    this.hear({ type: 'snapshot', runId: 1, snapshot: state });
  }
  stopped(reason: 'nan' | 'crash') {
    this.hear({
      type: 'stopped',
      runId: 1,
      reason,
      iteration: 0,
      snapshot: this.kept,
      backend: 'wasm-simd',
      detail: '',
    });
  }
  /** What was said since the last call. */
  news(): readonly Said[] {
    return this.said.splice(0);
  }
}

const clients: Client[] = [];
const connect: Connect = ({ onEvent }) => {
  const client = new Client(onEvent);
  clients.push(client);
  const say =
    (what: string) =>
    (...details: readonly unknown[]) =>
      void client.said.push([what, ...details]);
  return {
    start(options) {
      client.started = options;
      client.said.push(['start']);
      return 1;
    },
    play: say('play'),
    pause: say('pause'),
    step: say('step'),
    live: say('live'),
    frame: say('frame'),
    goTo: say('goTo'),
    recorded: () => [],
    seek: () => null,
    stateAt: async () => null,
    stop: say('stop'),
    snapshot: () => client.kept,
    provoke: say('provoke'),
    dispose: () => void (client.disposed = true),
  };
};

const all = contestants(startValues(params, {}));
/** The states in which two critics begin. */
const states = await Promise.all(all.map(({ spec }) => createReferenceEngine(spec).state()));
const limits = { updates: 200, fastest: 100 };
let changes = 0;
const open = () => {
  const study = createStudy(all, limits, () => (changes += 1), connect);
  return { study, one: () => clients[0]!, two: () => clients[1]! };
};
/** A study whose two critics have begun. */
const begun = () => {
  const { study, one, two } = open();
  study.play();
  for (const [i, client] of clients.entries()) {
    client.frame(0, false, 0);
    client.snapshot(states[i]!);
    client.ready();
  }
  return { study, one: one(), two: two() };
};

beforeEach(() => {
  clients.splice(0);
  changes = 0;
});

describe('training the critics', () => {
  it('asks for nothing before the first play, then for the same run on every machine', () => {
    const { study } = open();
    expect(clients).toEqual([]);
    expect(study.view()).toEqual({
      phase: 'idle',
      updates: 0,
      backend: undefined,
      stopped: undefined,
      critics: undefined,
    });
    study.play();
    expect(clients).toHaveLength(2);
    clients.forEach(({ started }, i) => {
      expect(started).toMatchObject({ spec: all[i]!.spec, preferredBackend: 'wasm-simd', exclude: [] });
    });
    expect(study.view().phase).toBe('starting');
  });

  it('shows the critics once each has been heard of, measured in float64 from its state', () => {
    const { study } = open();
    study.play();
    clients[0]!.frame(0, false, 0);
    clients[0]!.snapshot(states[0]!);
    expect(study.view().critics).toBeUndefined();
    clients[1]!.frame(0, false, 0);
    clients[1]!.snapshot(states[1]!);
    const { critics, phase } = study.view();
    expect(phase).toBe('training');
    expect(critics!.map(({ measured }) => measured)).toEqual(
      all.map(({ spec }, i) => measureCritic(spec, states[i]!)),
    );
    expect(critics!.map(({ id }) => id)).toEqual(['clip', 'gp']);
  });

  it('begins slowly, speeds up to its pace, and is sent to its limit exactly', () => {
    const { one } = begun();
    const paces: number[] = [];
    for (let i = 0; i <= 200; i += 10)
      for (const client of clients) {
        client.frame(i, true, 100);
        for (const [what, detail] of client.news())
          if (client === one && what === 'play') paces.push(Number(detail));
        if (client === one && i === 180) expect(client.said).toEqual([]);
      }
    expect(paces).toEqual(paces.toSorted((a, b) => a - b));
    expect(paces.at(-1)).toBe(100);
    expect(paces.length).toBeLessThan(8);
  });

  it('the last quarter of a second is one order, however many frames come meanwhile', () => {
    const { one, two } = begun();
    for (const i of [40, 80, 120, 160, 172]) for (const client of [one, two]) client.frame(i);
    for (const client of [one, two]) client.news();
    for (const i of [176, 185, 195]) for (const client of [one, two]) client.frame(i);
    const orders = one.news().filter(([what]) => what !== 'frame');
    expect(orders).toEqual([['goTo', 200]]);
  });

  it('rests at the limit by itself, and begins anew when played again', () => {
    const { study, one, two } = begun();
    for (const client of [one, two]) {
      client.frame(180);
      client.frame(203);
    }
    // It went too far: on its way back it is not done.
    expect(study.view().phase).toBe('training');
    for (const client of [one, two]) {
      client.frame(200, false, 0);
      client.hear({ type: 'rested', runId: 1, iteration: 200 });
    }
    expect(study.view()).toMatchObject({ phase: 'done', updates: 200, backend: 'wasm-simd' });
    study.play();
    expect([one.disposed, two.disposed]).toEqual([true, true]);
    expect(clients).toHaveLength(4);
    expect(study.view()).toMatchObject({ phase: 'starting', updates: 0 });
  });

  it('one that is far ahead waits for the other', () => {
    const { one, two } = begun();
    one.frame(20);
    one.news();
    one.frame(60);
    expect(one.news()).toContainEqual(['pause']);
    two.frame(20);
    expect(one.news().map(([what]) => what)).toEqual(['play']);
  });

  it('pauses, goes on, and waits while it is out of sight', () => {
    const { study, one } = begun();
    study.pause();
    expect(one.news().at(-1)).toEqual(['pause']);
    expect(study.view().phase).toBe('resting');
    study.play();
    expect(one.news().map(([what]) => what)).toEqual(['play']);
    study.setVisible(false);
    expect(one.news()).toEqual([['pause']]);
    expect(study.view().phase).toBe('training');
    study.setVisible(true);
    expect(one.news().map(([what]) => what)).toEqual(['play']);
  });

  it('asks for the state with a frame from time to time, not with each', () => {
    const { one, two } = begun();
    for (let i = 1; i < 30; i += 1) for (const client of [one, two]) client.frame(i);
    // Thirty frames pass here in far less than the 300 ms between two states.
    expect(one.news().filter(([what]) => what === 'frame').length).toBeLessThan(2);
  });

  it('a run that ended by itself says why, and goes on from its last state without that engine', () => {
    const { study, one, two } = begun();
    one.kept = states[0]!;
    one.stopped('crash');
    expect(study.view()).toMatchObject({ phase: 'stopped', stopped: 'crash' });
    expect(two.news().at(-1)).toEqual(['pause']);
    study.play();
    expect(one.started).toMatchObject({ resumeFrom: states[0], exclude: ['wasm-simd'] });
    expect(study.view().stopped).toBeUndefined();
  });

  it('restarts empty, and ends with its figure', () => {
    const { study, one, two } = begun();
    const before = changes;
    study.restart();
    expect(study.view()).toMatchObject({ phase: 'idle', critics: undefined });
    expect(changes).toBeGreaterThan(before);
    expect([one.disposed, two.disposed]).toEqual([true, true]);
    study.play();
    study.dispose();
    expect(clients.every(({ disposed }) => disposed)).toBe(true);
  });

  it('a fault for tests reaches the first critic, an unknown one nobody', () => {
    const { study, one } = begun();
    one.news();
    study.provoke('nan');
    study.provoke('rain');
    expect(one.news()).toEqual([['provoke', 'nan']]);
  });
});
