import type { HiddenActivation } from '@/train/reference/activation.ts';
import {
  defaultSpec,
  isCriticSpec,
  type CriticSpec,
  type Objective,
  type RunSpec,
  type TrainSpec,
} from '@/train/spec.ts';
import type {
  BackendName,
  EngineChoice,
  EngineState,
  Fault,
  FrameRequest,
  RunEvent,
} from '@/train/worker/protocol.ts';
import { createHost } from '@/train/worker/host.ts';
import { openWorker } from '@/train/worker/openWorker.ts';
import { disagreement, type Disagreement, type Updated } from '../../../train/tfjs/disagreement.ts';
import { critics } from '../../../train/critics.ts';
import { mixedBag } from '../../../train/wasm/experiments.ts';
import { hashOf } from '../../../train/wasm/hashOf.ts';
import { TRACE, TRACES } from '../../../train/wasm/traces.ts';
import { fused } from './fused.ts';
import { createRecorder, type Recorder } from './Recorder.ts';
import { soak } from './soak.ts';

const frame: FrameRequest = { samples: 256, field: { resolution: 48, extent: [-2, 2] } };

/** Where only the updates matter. */
const sketch: FrameRequest = { samples: 8, field: { resolution: 4, extent: [-2, 2] } };

/** An objective, or the penalty's gradient where activations are curved: the most that an engine can get wrong. */
type Trial = Objective | 'wgan-gp, curved';

/** Every activation is in it, in a critic and in a generator. */
const ACTIVATIONS: Readonly<Record<Trial, readonly [HiddenActivation, HiddenActivation]>> = {
  gan: [{ activation: 'relu' }, { activation: 'relu' }],
  'ns-gan': [{ activation: 'relu' }, { activation: 'relu' }],
  wgan: [{ activation: 'relu' }, { activation: 'relu' }],
  'wgan-gp': [{ activation: 'relu' }, { activation: 'leaky-relu', leak: 0.2 }],
  'wgan-gp, curved': [{ activation: 'leaky-relu', leak: 0.1 }, { activation: 'softplus' }],
  'wgan-sn': [{ activation: 'softplus' }, { activation: 'tanh' }],
  lsgan: [{ activation: 'tanh' }, { activation: 'softplus' }],
  hinge: [{ activation: 'relu' }, { activation: 'relu' }],
};

/** Small enough for a GPU that the processor imitates; all shapes, ops and both kinds of layer are in it. */
const small = (trial: Trial): TrainSpec => {
  const [generator, critic] = ACTIVATIONS[trial];
  return {
    ...defaultSpec(trial === 'wgan-gp, curved' ? 'wgan-gp' : trial),
    batchSize: 64,
    generator: { hidden: [32, 32], ...generator },
    critic: { hidden: [32, 32], ...critic },
  };
};

async function stepOnce({ client, next }: Recorder, which: Updated): Promise<EngineState> {
  client.step(which);
  const { snapshot } = await next('snapshot');
  await next('rested');
  return snapshot;
}

/** Critics that learn alone: between them both dimensions, and with the penalty's gradient. */
const ALONE: Readonly<Record<'on the line' | 'in the plane', CriticSpec>> = {
  'on the line': critics['wgan-gp of two normals, softplus'],
  'in the plane': critics['wgan-gp of segments, one-sided, leaky-relu'],
};

interface Agreement {
  readonly trial: string;
  readonly backend: string;
  readonly worst: Disagreement;
  readonly compared: number;
  readonly losses: readonly number[];
}

/** All in one worker, so that a GPU compiles what they share only once. */
async function agreements(
  trials: readonly (Trial | 'on the line' | 'in the plane')[],
  backend: BackendName,
): Promise<Agreement[]> {
  const keeper = createRecorder();
  const results: Agreement[] = [];
  for (const trial of trials) {
    const spec = trial === 'on the line' || trial === 'in the plane' ? ALONE[trial] : small(trial);
    results.push(await agreement(trial, spec, backend));
  }
  keeper.client.dispose();
  return results;
}

/** Steps a run in the real worker and checks each update against the float64 reference on the page. */
async function agreement(trial: string, spec: RunSpec, backend: BackendName): Promise<Agreement> {
  const run = createRecorder();
  run.client.start({ spec, frame: sketch, preferredBackend: backend });
  const ready = await run.next('ready');
  let { snapshot: before } = await run.next('snapshot');
  let compared = 0;
  const worst = { first: 0, second: 0, weights: 0, spectral: 0, frozen: 0 };
  const order = ['critic', 'critic', 'generator', 'critic', 'generator', 'critic'] as const;
  for (const updated of order.filter((which) => which === 'critic' || !isCriticSpec(spec))) {
    const after = await stepOnce(run, updated);
    const off = await disagreement(spec, before, after, updated);
    if (off) compared += 1;
    for (const key of ['first', 'second', 'weights', 'spectral', 'frozen'] as const) {
      worst[key] = Math.max(worst[key], off?.[key] ?? 0);
    }
    before = after;
  }
  run.client.frame(sketch);
  const { frame: last } = await run.next('frame', ({ frame: { criticUpdates } }) => criticUpdates === 4);
  run.client.dispose();
  return {
    trial,
    backend: ready.engine.backend,
    worst,
    compared,
    losses: isCriticSpec(spec) ? [last.criticLoss] : [last.criticLoss, last.generatorLoss],
  };
}

/** Plays until `iterations` are done and says how it went. */
async function play(
  spec: TrainSpec,
  backend: BackendName,
  iterations: number,
): Promise<{ backend: string; rate: number; w1: number[]; frames: number; finite: boolean }> {
  const run = createRecorder();
  run.client.start({ spec, frame, preferredBackend: backend });
  const { engine } = await run.next('ready');
  const first = (await run.next('frame')).frame;
  run.client.play();
  const last = (await run.next('frame', (event) => event.frame.iteration >= iterations)).frame;
  run.client.dispose();
  return {
    backend: engine.backend,
    rate: last.stepsPerSecond,
    w1: [first.w1, last.w1],
    frames: run.heard().filter((type) => type === 'frame').length,
    finite: [...last.samples, ...last.field, last.w1].every(Number.isFinite),
  };
}

/** Plays, brings about a fault, and goes on from the snapshot without the backend that failed. */
async function fault(
  spec: TrainSpec,
  backend: BackendName,
  kind: Fault,
  { sameAgain = kind !== 'context-lost' } = {},
): Promise<{
  reason: string;
  detail: string;
  stoppedAt: number;
  snapshotAt: number;
  finite: boolean;
  resumedOn: string;
  resumedFrom: number;
  reached: number;
}> {
  // A frozen worker is found out sooner than the page's own would be.
  const run = createRecorder(kind === 'freeze' ? createHost({ openWorker, pingEvery: 500 }) : undefined);
  run.client.start({ spec, frame: sketch, preferredBackend: backend });
  await run.next('ready');
  run.client.play();
  await run.next('snapshot', ({ snapshot }) => snapshot.generatorUpdates > 0);
  run.client.provoke(kind);
  const { reason, detail, snapshot, iteration } = await run.next('stopped');
  if (!snapshot) throw new Error('There is no snapshot to go on from.');
  const again = sameAgain ? { preferredBackend: backend } : { exclude: [backend] };
  run.client.start({ spec, frame: sketch, resumeFrom: snapshot, ...again });
  const { engine } = await run.next('ready');
  const first = (await run.next('frame')).frame;
  run.client.play();
  const later = (await run.next('frame', (event) => event.frame.iteration > first.iteration)).frame;
  run.client.dispose();
  return {
    reason,
    detail,
    stoppedAt: iteration,
    snapshotAt: snapshot.generatorUpdates,
    finite: [...snapshot.critic, ...snapshot.generator, ...later.samples].every(Number.isFinite),
    resumedOn: engine.backend,
    resumedFrom: first.iteration,
    reached: later.iteration,
  };
}

/** The engines that runs of one visit get when they ask for none, as the last word is. */
async function choices(spec: TrainSpec, excludes: BackendName[][]): Promise<EngineChoice[]> {
  const run = createRecorder();
  const engines: EngineChoice[] = [];
  for (const exclude of excludes) {
    run.client.start({ spec, frame, exclude });
    const { engine } = await run.next('ready');
    engines.push(engine.reason === 'provisional' ? (await run.next('engine')).engine : engine);
  }
  run.client.dispose();
  return engines;
}

/** What a run that plays from the start says until its engines have been measured, and how it stood when it was told. */
async function startAtOnce(): Promise<{
  first: EngineChoice;
  last: EngineChoice;
  heard: string[];
  reached: number;
}> {
  const run = createRecorder();
  run.client.start({ spec: small('wgan-gp'), frame });
  run.client.play();
  const first = (await run.next('ready')).engine;
  const last = (await run.next('engine')).engine;
  const heard = [...run.heard()];
  const reached = (await run.next('frame')).frame.iteration;
  run.client.dispose();
  return { first, last, heard, reached };
}

/** What a run gets that asks for one way to the GPU while another is in use, and what it gets when that one is over. */
async function oneGpu(): Promise<{ while: EngineChoice; after: EngineChoice }> {
  const [first, second] = [createRecorder(), createRecorder()];
  first.client.start({ spec: small('wgan'), frame: sketch, preferredBackend: 'webgl' });
  await first.next('ready');
  second.client.start({ spec: small('wgan'), frame: sketch, preferredBackend: 'webgpu', exclude: ['wasm'] });
  const meanwhile = (await second.next('ready')).engine;
  first.client.stop();
  second.client.start({ spec: small('wgan'), frame: sketch, preferredBackend: 'webgpu' });
  const after = (await second.next('ready')).engine;
  first.client.dispose();
  second.client.dispose();
  return { while: meanwhile, after };
}

/** How a run that cannot start ends. */
async function refusal(spec: TrainSpec): Promise<RunEvent> {
  const run = createRecorder();
  run.client.start({ spec, frame });
  return run.next('stopped');
}

/** Two runs at once in the one worker: both must come as far as they would alone. */
async function sideBySide(
  backends: [BackendName, BackendName],
): Promise<{ equal: boolean; updates: number }[]> {
  const spec = small('wgan-gp');
  const finish = async (backend: BackendName): Promise<EngineState> => {
    const run = createRecorder();
    run.client.start({ spec, frame, preferredBackend: backend });
    await run.next('ready');
    for (let i = 0; i < 5; i += 1) {
      run.client.step('iteration');
      await run.next('rested');
    }
    const state = run.client.snapshot();
    run.client.dispose();
    if (!state) throw new Error('There is no snapshot.');
    return state;
  };
  const alone = [await finish(backends[0]), await finish(backends[1])];
  const together = await Promise.all(backends.map(finish));
  return together.map((state, i) => ({
    equal: state.generator.every((weight, j) => weight === alone[i]!.generator[j]),
    updates: state.generatorUpdates,
  }));
}

/**
 * The hash of each experiment's run, exact, through the worker: having gone to its end at once, and having gone back and there again,
 * past another future.
 */
async function traces(names: readonly (keyof typeof TRACES)[]): Promise<[straight: string, again: string][]> {
  const hashes: [string, string][] = [];
  for (const name of names) {
    const run = createRecorder();
    const spec = { ...mixedBag[name], nCritic: TRACE.nCritic };
    const hashAt = async (iteration: number): Promise<string> => {
      run.client.goTo(iteration);
      await run.next('rested');
      const state = run.client.snapshot();
      return state ? hashOf(state) : 'none';
    };
    run.client.start({ spec, frame: sketch, preferredBackend: 'exact' });
    const straight = await hashAt(TRACE.iterations);
    await hashAt(7);
    await hashAt(TRACE.iterations + 5);
    hashes.push([straight, await hashAt(TRACE.iterations)]);
    run.client.dispose();
  }
  return hashes;
}

/** Plays for a while, rests, and goes back to a picture that was kept: how it was, and how it is now. */
async function goBack(): Promise<{
  kept: number[];
  again: number[];
  recorded: readonly number[];
  rested: number;
}> {
  const run = createRecorder();
  run.client.start({ spec: small('wgan-gp'), frame, preferredBackend: 'exact' });
  run.client.play();
  await run.next('frame', (event) => event.frame.iteration > 200);
  run.client.pause();
  const { iteration: rested } = await run.next('rested');
  const recorded = run.client.recorded();
  const picture = run.client.seek(100);
  if (!picture) throw new Error('There is no picture.');
  run.client.goTo(picture.iteration);
  await run.next('rested');
  const now = run.client.seek(picture.iteration);
  run.client.dispose();
  return {
    kept: [picture.iteration, picture.criticLoss, ...picture.samples, ...picture.field],
    again: now ? [now.iteration, now.criticLoss, ...now.samples, ...now.field] : [],
    recorded,
    rested,
  };
}

/** An exact run where the one engine that could make it is ruled out. */
async function exactWithout(): Promise<RunEvent> {
  const run = createRecorder();
  run.client.start({ spec: small('wgan'), frame, preferredBackend: 'exact', exclude: ['wasm-simd'] });
  return run.next('stopped');
}

export const harness = {
  fused,
  soak,
  traces,
  goBack,
  exactWithout,
  oneGpu,
  startAtOnce,
  agreements,
  play,
  fault,
  choices,
  refusal,
  sideBySide,
  defaultSpec,
  small,
};

declare global {
  interface Window {
    readonly harness: typeof harness;
  }
}
Object.assign(window, { harness });
