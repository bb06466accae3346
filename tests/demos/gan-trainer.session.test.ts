import { beforeEach, describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { model } from '@/demos/gan-trainer/model.ts';
import { params, type TrainerValues } from '@/demos/gan-trainer/params.ts';
import type { Connect } from '@/demos/gan-trainer/session/createLane.ts';
import { createSession } from '@/demos/gan-trainer/session/createSession.ts';
import type { EngineState } from '@/train/engine.ts';
import type { StartOptions } from '@/train/worker/client.ts';
import type { RunEvent, StopReason } from '@/train/worker/protocol.ts';

type Frame = Extract<RunEvent, { type: 'frame' }>['frame'];
type Said = readonly [what: string, ...details: readonly unknown[]];

/** A client that records what it is told; the test plays the worker. */
class Client {
  readonly said: Said[] = [];
  started: StartOptions | undefined;
  snapshotKept: EngineState | null = null;
  disposed = false;
  /** Frames kept, as a client keeps them. */
  kept: Frame[] = [];
  private readonly onEvent: (event: RunEvent) => void;
  constructor(onEvent: (event: RunEvent) => void) {
    this.onEvent = onEvent;
  }
  ready(backend: 'webgl' | 'wasm' | 'cpu' = 'webgl') {
    this.onEvent({ type: 'ready', runId: 1, engine: { backend, reason: 'fastest', candidates: [] } });
  }
  frame(iteration: number, playing = true, stepsPerSecond = 40) {
    const frame: Frame = {
      iteration,
      criticUpdates: 5 * iteration,
      generatorUpdates: iteration,
      playing,
      criticLoss: -0.5,
      generatorLoss: 0.1,
      criticEstimate: 0.6,
      gradientNormMean: 1,
      w1: 0.5,
      w1Iteration: iteration,
      modesCovered: 3,
      modesTotal: 8,
      goodShare: 0.5,
      stepsPerSecond,
      samples: new Float32Array(4),
      latent: new Float32Array(4),
      real: new Float32Array(4),
      field: new Float32Array(4),
    };
    this.kept = [...this.kept.filter((each) => each.iteration < iteration), frame];
    this.onEvent({ type: 'frame', runId: 1, frame });
  }
  moved(backend: 'webgl' | 'wasm') {
    this.onEvent({ type: 'engine', runId: 1, engine: { backend, reason: 'fastest', candidates: [] } });
  }
  paused(iteration: number) {
    this.frame(iteration, false, 0);
    this.onEvent({ type: 'rested', runId: 1, iteration });
  }
  stopped(reason: StopReason, iteration: number, backend: 'webgl' | 'wasm' | 'cpu' | null) {
    this.onEvent({
      type: 'stopped',
      runId: 1,
      reason,
      iteration,
      snapshot: this.snapshotKept,
      backend,
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
    recorded: () => client.kept.map(({ iteration }) => iteration),
    seek: (iteration) => client.kept.findLast((frame) => frame.iteration <= iteration) ?? null,
    stateAt: async (iteration) => {
      client.said.push(['stateAt', iteration]);
      return { iteration, state: kept, live: {} };
    },
    stop: say('stop'),
    snapshot: () => client.snapshotKept,
    provoke: say('provoke'),
    dispose: () => void (client.disposed = true),
  };
};

const at = (given: Partial<TrainerValues> = {}): TrainerValues => ({ ...startValues(params, {}), ...given });
const open = (given: Partial<TrainerValues> = {}) => {
  const session = createSession(at(given), model(at(given)), connect);
  const configure = (next: Partial<TrainerValues>) => session.configure(at(next), model(at(next)));
  const [client, beside] = clients;
  if (!client) throw new Error('The session has no client.');
  return { session, configure, client, beside };
};
const kept: EngineState = {
  generator: new Float32Array(1),
  critic: new Float32Array(1),
  generatorOptimizer: { step: 7, first: new Float32Array(1), second: new Float32Array(1) },
  criticOptimizer: { step: 35, first: new Float32Array(1), second: new Float32Array(1) },
  criticUpdates: 35,
  generatorUpdates: 7,
};

beforeEach(() => void clients.splice(0));

describe('a session', () => {
  it('asks for nothing before the first play, then starts one run and plays it when its engine is there', () => {
    const { session, client } = open({ speed: 'full' });
    expect(client.news()).toEqual([]);
    session.play();
    expect(client.news()).toEqual([['start']]);
    client.frame(0, false, 0);
    client.ready();
    expect(client.news()).toEqual([['play', Infinity]]);
    session.pause();
    expect(client.news()).toEqual([['pause']]);
    session.play();
    expect(client.news()).toEqual([['play', Infinity]]);
  });

  it('tells each new pace once, slow at first', () => {
    const { session, client } = open();
    session.play();
    client.ready();
    for (let i = 0; i <= 200; i += 1) client.frame(i);
    const paces = client
      .news()
      .filter(([what]) => what === 'play')
      .map(([, speed]) => Number(speed));
    expect(paces[0]).toBe(4);
    expect(paces.at(-1)).toBe(Infinity);
    expect(paces).toEqual(paces.toSorted((a, b) => a - b));
    expect(paces.length).toBeLessThan(20);
  });

  it('keeps the steps asked for while its engine is on the way', () => {
    const { session, client } = open();
    session.step('critic');
    session.step('generator');
    expect(client.news()).toEqual([['start']]);
    client.ready();
    expect(client.news()).toEqual([
      ['step', 'critic'],
      ['step', 'generator'],
    ]);
    expect(session.playing.value).toBe(false);
  });

  it('stops by itself exactly at 2,000, and goes on without end when asked again', () => {
    const { session, client } = open({ speed: 'full' });
    session.play();
    client.ready();
    client.frame(1985, true, 40);
    expect(client.news()).toEqual([['start'], ['play', Infinity]]);
    client.frame(1991, true, 40);
    expect(client.news()).toEqual([['pause']]);
    for (let i = 1992; i < 2000; i += 1) {
      client.paused(i);
      expect(client.news()).toEqual([['step', 'iteration']]);
      expect(session.playing.value).toBe(true);
    }
    client.paused(2000);
    expect(client.news()).toEqual([]);
    expect(session.playing.value).toBe(false);
    session.play();
    expect(client.news()).toEqual([['play', Infinity]]);
    expect(session.limit.value).toBe(Infinity);
    client.frame(2500);
    expect(session.playing.value).toBe(true);
  });

  it('a pause on the last steps is a pause', () => {
    const { session, client } = open({ speed: 'full' });
    session.play();
    client.ready();
    client.frame(1995);
    client.news();
    session.pause();
    client.paused(1996);
    expect(client.news()).toEqual([]);
    expect(session.playing.value).toBe(false);
  });

  it('rests off screen and plays on when it comes back', () => {
    const { session, client } = open({ speed: 'full' });
    session.play();
    client.ready();
    client.news();
    session.setVisible(false);
    expect(client.news()).toEqual([['pause']]);
    expect(session.playing.value).toBe(true);
    session.setVisible(true);
    expect(client.news()).toEqual([['play', Infinity]]);
  });

  it('hands on live settings without beginning again', () => {
    const { session, configure, client } = open({ speed: 'full' });
    session.play();
    client.ready();
    client.frame(50);
    client.news();
    configure({ speed: 'full', lambda: 10, nCritic: 2 });
    expect(client.news()).toEqual([
      ['live', { generatorLearningRate: 1e-3, criticLearningRate: 1e-3, nCritic: 2, lambda: 10, clip: 0.01 }],
    ]);
    expect(session.lanes.value[0]?.shown.value.picture.iteration).toBe(50);
  });

  it.each([
    { dataset: 'ring' },
    { objective: 'gan' },
    { seed: 5 },
    { width: 32 },
    { engine: 'cpu' },
  ] as const)('%o begins again, and plays on if it played', (change) => {
    const { session, configure, client } = open({ speed: 'full' });
    session.play();
    client.ready();
    client.frame(50);
    client.news();
    configure({ speed: 'full', ...change });
    expect(client.news()).toEqual([['stop'], ['start']]);
    expect(session.lanes.value[0]?.shown.value.picture.iteration).toBe(0);
    expect(client.started?.spec).toMatchObject(
      'engine' in change ? { seed: params.seed.default } : specPart(change),
    );
    expect(client.started?.preferredBackend).toBe('engine' in change ? 'cpu' : undefined);
    expect(session.playing.value).toBe(true);
  });

  it('asks for as many points as the reader wants to see, and begins again with another number', () => {
    const { session, configure, client } = open({ samples: 128 });
    session.play();
    expect(client.started?.frame.samples).toBe(128);
    configure({ samples: 512 });
    expect(client.news()).toEqual([['start'], ['stop'], ['start']]);
    expect(client.started?.frame.samples).toBe(512);
    expect(session.lanes.value[0]?.picture.value.samples).toHaveLength(2 * 512);
  });

  it('a restart returns to iteration 0 at rest, with the settings as they are now', () => {
    const { session, configure, client } = open({ speed: 'full' });
    session.play();
    client.ready();
    client.frame(50);
    configure({ speed: 'full', lambda: 10 });
    session.restart();
    expect(session.playing.value).toBe(false);
    expect(session.settled.value.runs[0]?.picture.iteration).toBe(0);
    client.news();
    session.play();
    expect(client.news()).toEqual([['start']]);
    expect(client.started?.spec.lambda).toBe(10);
    expect(client.started?.resumeFrom).toBeUndefined();
  });

  it('an empty drawing field has no run to play; a first point brings one', () => {
    const { session, configure, client } = open({ dataset: 'drawn' });
    session.play();
    configure({ dataset: 'drawn', points: [] });
    expect(session.lanes.value).toEqual([]);
    expect(session.playing.value).toBe(false);
    session.play();
    expect(session.playing.value).toBe(false);
    configure({ dataset: 'drawn', points: [0, 0] });
    client.news();
    session.play();
    expect(client.news()).toEqual([['start']]);
  });

  it('ends its clients', () => {
    const { session, client } = open({ versus: 'gan' });
    session.dispose();
    expect(clients.map(({ disposed }) => disposed)).toEqual([true, true]);
    expect(client.disposed).toBe(true);
  });
});

describe('the timeline', () => {
  const played = (given: Partial<TrainerValues> = {}) => {
    const opened = open({ speed: 'full', ...given });
    opened.session.play();
    opened.client.ready();
    for (let i = 0; i <= 40; i += 10) opened.client.frame(i, false);
    opened.client.news();
    const [lane] = opened.session.lanes.value;
    if (!lane) throw new Error('The session has a lane.');
    const rows = () => lane.shown.value.history.rows.map(({ iteration }) => iteration);
    return { ...opened, lane, rows };
  };

  it('goes back to a kept moment and leaves the run as it is', () => {
    const { session, client, lane, rows } = played();
    expect(lane.recorded.value).toEqual([0, 10, 20, 30, 40]);
    session.look(25);
    expect(client.news()).toEqual([['pause']]);
    expect(session.playing.value).toBe(false);
    expect([lane.looking.value, lane.picture.value.iteration]).toEqual([20, 20]);
    expect(lane.shown.value.picture.iteration).toBe(20);
    expect([lane.present(), ...rows()]).toEqual([40, 0, 10, 20, 30, 40]);
    // What was on its way when the run was paused is kept, and not shown.
    client.frame(41, false);
    expect([lane.picture.value.iteration, lane.present(), rows().at(-1)]).toEqual([20, 41, 41]);
    session.look(undefined);
    expect([lane.looking.value, lane.picture.value.iteration]).toEqual([undefined, 41]);
    expect(client.news()).toEqual([]);
  });

  it('asks for the states of a moment only where a layer needs them', async () => {
    const { session, client, lane } = played();
    session.measure(['distances', 'modes', 'js']);
    session.look(20);
    expect(client.news()).toEqual([['pause']]);
    session.measure(['slopes']);
    session.look(10);
    expect(client.news()).toEqual([
      ['stateAt', 20],
      ['stateAt', 10],
    ]);
    expect(lane.measured.value.looking).toBe(10);
    session.goOnFromHere();
    expect(lane.measured.value.looking).toBeUndefined();
  });

  it('goes on from there; what came after is forgotten', () => {
    const { session, client, lane, rows } = played();
    session.look(20);
    client.news();
    session.goOnFromHere();
    expect(client.news()).toEqual([
      ['goTo', 20],
      ['play', Infinity],
    ]);
    expect([lane.looking.value, lane.present()]).toEqual([undefined, 20]);
    client.frame(21, false);
    expect(lane.picture.value.iteration).toBe(21);
    expect(rows()).toEqual([0, 10, 20, 21]);
  });

  it('goes on from shortly before its limit beyond it, without a single step', () => {
    const { session, client } = played();
    client.frame(1990, true, 800);
    client.paused(2000);
    client.news();
    session.look(1990);
    session.goOnFromHere();
    expect(client.news()).toEqual([
      ['goTo', 1990],
      ['play', Infinity],
    ]);
    expect(session.limit.value).toBe(Infinity);
  });

  it('playing and stepping return to the present', () => {
    const { session, client, lane } = played();
    session.look(10);
    client.news();
    session.play();
    expect([lane.looking.value, lane.picture.value.iteration]).toEqual([undefined, 40]);
    expect(client.news()).toEqual([['play', Infinity]]);
    session.look(10);
    session.step('iteration');
    expect(lane.looking.value).toBeUndefined();
    expect(client.news()).toEqual([['pause'], ['step', 'iteration']]);
  });

  it('of another run is empty, and so is what was looked at', () => {
    const { session, configure, lane } = played();
    session.look(10);
    configure({ speed: 'full', seed: 9 });
    expect([lane.recorded.value, lane.looking.value]).toEqual([[], undefined]);
    expect(lane.picture.value.iteration).toBe(0);
  });

  it('two runs go back to the same moment', () => {
    const { session, beside, client } = played({ versus: 'gan' });
    beside?.ready();
    for (let i = 0; i <= 30; i += 15) beside?.frame(i, false);
    session.look(20);
    expect(session.lanes.value.map((lane) => lane.looking.value)).toEqual([20, 15]);
    beside?.news();
    client.news();
    session.goOnFromHere();
    expect([client.news()[0], beside?.news()[0]]).toEqual([
      ['goTo', 20],
      ['goTo', 20],
    ]);
  });
});

describe('a link to a moment', () => {
  it('trains to it as fast as it goes, rests exactly there, and may be played on from', () => {
    const { session, client } = open({ engine: 'exact' });
    session.playTo(50);
    expect(client.started?.preferredBackend).toBe('exact');
    client.ready();
    expect(client.news()).toEqual([['start'], ['goTo', 50]]);
    client.frame(20);
    client.frame(50, false, 0);
    expect(session.playing.value).toBe(true);
    client.paused(50);
    expect(client.news()).toEqual([]);
    expect(session.playing.value).toBe(false);
    expect(session.limit.value).toBe(2000);
    session.play();
    expect(client.news()).toEqual([['play', 4 * Math.exp(50 / 20)]]);
  });

  it('may be paused on the way there, and waits off screen', () => {
    const { session, client } = open({ engine: 'exact' });
    session.playTo(50);
    client.ready();
    client.frame(20);
    session.setVisible(false);
    client.paused(21);
    session.setVisible(true);
    session.pause();
    client.paused(30);
    session.play();
    expect(client.news()).toEqual([
      ['start'],
      ['goTo', 50],
      ['pause'],
      ['goTo', 50],
      ['pause'],
      ['goTo', 50],
    ]);
    client.paused(50);
    expect(session.playing.value).toBe(false);
  });

  it('is one of a run that nothing was done to on its way', () => {
    const { session, configure, client } = open({ speed: 'full' });
    const [lane] = session.lanes.value;
    session.play();
    client.ready();
    configure({ speed: 'slow', layers: ['modes'] });
    session.step('iteration');
    expect(lane?.straight.value).toBe(true);
    configure({ speed: 'slow', lambda: 10 });
    expect(lane?.straight.value).toBe(false);
    session.restart();
    expect(lane?.straight.value).toBe(true);
    session.step('critic');
    expect(lane?.straight.value).toBe(false);
  });

  it('where no engine is the same everywhere, it says so and takes no other', () => {
    const { session, client } = open({ engine: 'exact' });
    session.playTo(50);
    client.stopped('unsupported', 0, null);
    expect(session.lanes.value[0]?.stopped.value).toMatchObject({ reason: 'unsupported', exact: true });
  });
});

describe('the engine', () => {
  it('that a run moves to is on the badge, and the run goes on', () => {
    const { session, client } = open({ speed: 'full' });
    session.play();
    client.ready('wasm');
    client.news();
    client.moved('webgl');
    expect(session.lanes.value[0]?.engine.value?.backend).toBe('webgl');
    expect(client.news()).toEqual([]);
    client.frame(5);
    expect(session.playing.value).toBe(true);
  });
});

const specPart = (change: { readonly dataset?: string; readonly width?: number }) => {
  const { dataset, width, ...rest } = change;
  return {
    ...rest,
    ...(dataset ? { dataset: { name: dataset } } : {}),
    ...(width ? { critic: { hidden: [width, width] } } : {}),
  };
};

describe('a run that stops by itself', () => {
  it('says why, and goes on from its last good state without the engine that failed', () => {
    const { session, client } = open({ speed: 'full' });
    session.play();
    client.ready('webgl');
    client.frame(9);
    client.snapshotKept = kept;
    client.stopped('context-lost', 9, 'webgl');
    const [lane] = session.lanes.value;
    expect(lane?.stopped.value).toEqual({ reason: 'context-lost', iteration: 9, resumesAt: 7, exact: false });
    expect(session.playing.value).toBe(false);
    client.news();
    session.play();
    expect(client.news()).toEqual([['start']]);
    expect(client.started).toMatchObject({ resumeFrom: kept, exclude: ['webgl'] });
    client.frame(7, false);
    client.ready('wasm');
    expect(client.news()).toEqual([['play', Infinity]]);
    expect(lane?.stopped.value).toBeUndefined();
    expect(lane?.shown.value.history.rows.map(({ iteration }) => iteration)).toEqual([0, 7]);
    client.stopped('crash', 20, null);
    session.play();
    expect(client.started?.exclude).toEqual(['webgl', 'wasm']);
  });

  it('without a good state begins again', () => {
    const { session, client } = open();
    session.play();
    client.ready('cpu');
    client.frame(3);
    client.stopped('nan', 3, 'cpu');
    const [lane] = session.lanes.value;
    expect(lane?.stopped.value?.resumesAt).toBeUndefined();
    session.play();
    expect(client.started?.resumeFrom).toBeUndefined();
    // Plain JavaScript is always left to go on with.
    expect(client.started?.exclude).toEqual([]);
    expect(lane?.picture.value.iteration).toBe(0);
  });

  it('when no engine would start, tries them all again', () => {
    const { session, client } = open();
    session.play();
    client.ready('webgl');
    client.stopped('context-lost', 0, 'webgl');
    session.play();
    client.stopped('unsupported', 0, null);
    session.play();
    expect(client.started?.exclude).toEqual([]);
  });

  it('goes on by a step, too', () => {
    const { session, client } = open();
    session.step('critic');
    client.ready();
    client.snapshotKept = kept;
    client.stopped('crash', 9, 'webgl');
    client.news();
    session.step('generator');
    expect(client.news()).toEqual([['start']]);
    client.ready('wasm');
    expect(client.news()).toEqual([['step', 'generator']]);
  });

  it('with changed live settings goes on with those', () => {
    const { session, configure, client } = open();
    session.play();
    client.ready();
    client.snapshotKept = kept;
    client.stopped('nan', 9, 'webgl');
    configure({ learningRate: 0.0001 });
    session.play();
    expect(client.started?.spec.criticOptimizer.learningRate).toBe(0.0001);
    expect(client.started?.resumeFrom).toBe(kept);
  });
});

describe('two runs side by side', () => {
  it('are two objectives from one seed; the faster waits for the slower', () => {
    const { session, client, beside } = open({ objective: 'gan', versus: 'wgan-gp', speed: 'full' });
    if (!beside) throw new Error('Two runs have two clients.');
    session.play();
    expect([client, beside].map(({ started }) => started?.spec.objective)).toEqual(['gan', 'wgan-gp']);
    expect(client.started?.spec.seed).toBe(beside.started?.spec.seed);
    expect([client, beside].map(({ started }) => started?.spec.nCritic)).toEqual([1, 5]);
    client.ready();
    beside.ready();
    client.news();
    beside.frame(2, true, 10);
    client.frame(30, true, 60);
    expect(client.news()).toEqual([['play', 1]]);
    beside.frame(22, true, 10);
    expect(client.news()).toEqual([['play', 5]]);
    beside.frame(29, true, 10);
    expect(client.news()).toEqual([['play', Infinity]]);
  });

  it('rest together when one of them stops', () => {
    const { session, client, beside } = open({ objective: 'gan', versus: 'wgan', speed: 'full' });
    session.play();
    client.ready();
    beside?.ready();
    beside?.news();
    client.stopped('nan', 5, 'webgl');
    expect(beside?.news()).toEqual([['pause']]);
    expect(session.playing.value).toBe(false);
    session.play();
    expect(client.news().at(-1)).toEqual(['start']);
    expect(beside?.news()).toEqual([['play', Infinity]]);
  });

  it('the second goes when it is no longer asked for', () => {
    const { session, configure, beside } = open({ versus: 'gan' });
    session.play();
    beside?.news();
    configure({});
    expect(session.lanes.value).toHaveLength(1);
    expect(beside?.news()).toContainEqual(['stop']);
  });
});
