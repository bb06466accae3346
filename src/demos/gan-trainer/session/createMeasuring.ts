import { signal, type ReadonlySignal } from '@preact/signals';
import { createMeasurer, type MeasurerPort } from '@/train/metrics/worker/createMeasurer.ts';
import { openMeasures } from '@/train/metrics/worker/openMeasures.ts';
import { applyLive, type TrainSpec } from '@/train/spec.ts';
import type { Moment } from '@/train/worker/client.ts';
import type { EngineState } from '@/train/worker/protocol.ts';
import { layerWants } from '../model/layerWants.ts';
import { nothingMeasured, type Measured } from '../model/Measured.ts';
import type { Picture } from '../model/Picture.ts';
import { withReply } from '../model/withReply.ts';
import type { LayerName } from '../params.ts';

/** Frames from one measurement of the distances to the next: about three a second, which a thread of its own keeps up with. */
export const FRAMES_APART = 10;

/** What the layers of one lane show: nothing is measured for a layer that is off. */
export interface Measuring {
  readonly found: ReadonlySignal<Measured>;
  /** Another run, at its beginning. */
  begin(spec: TrainSpec, first: Picture): void;
  /** The settings as they are now. */
  setSpec(spec: TrainSpec): void;
  /** The layers that are on from now; what a new one needs is measured at once. */
  want(on: readonly LayerName[]): void;
  /** The latest frame; one at rest is measured whatever came before. */
  frame(picture: Picture, moving: boolean): void;
  /** A recorded frame that the reader went back to look at; undefined is the present again. */
  look(picture: Picture | undefined): void;
  /** The run goes on from a recorded frame: that is its present now. */
  goBackTo(picture: Picture): void;
  /** A state the run keeps. */
  state(kept: EngineState): void;
  dispose(): void;
}

export interface MeasuringOptions {
  /** The state of the run at a recorded iteration, or null. */
  readonly stateAt: (iteration: number) => Promise<Moment | null>;
  readonly open?: (() => MeasurerPort) | undefined;
}

/** What is measured, and the spec whose settings hold for it; a state of null is that of the beginning. */
interface Subject {
  readonly spec: TrainSpec;
  readonly picture: Picture;
  readonly state: EngineState | null;
}

/** A moment gone back to; its state is asked for once, by the first layer that needs it, and comes later if at all. */
interface Back {
  readonly picture: Picture;
  asked?: Promise<Moment | null>;
  state?: EngineState;
}

/** The measuring of one lane, with nothing on and nothing to measure. */
export function createMeasuring({ stateAt, open = openMeasures }: MeasuringOptions): Measuring {
  const found = signal(nothingMeasured);
  let run: Subject | undefined;
  let back: Back | undefined;
  let wants = layerWants([]);
  let frames = 0;
  const measurer = createMeasurer((reply) => void (found.value = withReply(found.peek(), reply)), open);

  function askPoints(): void {
    if (!run || !wants.points) return;
    const { iteration, samples, real } = (back ?? run).picture;
    frames = 0;
    measurer.ask({ of: 'points', iteration, past: back !== undefined, samples, real });
  }

  function askCritic(): void {
    if (!run || wants.critic.length === 0) return;
    if (back) void askPastCritic(run.spec, back);
    else measurer.ask({ of: 'critic', spec: run.spec, state: run.state, past: false, wanted: wants.critic });
  }

  async function askPastCritic(now: TrainSpec, at: Back): Promise<void> {
    at.asked ??= stateAt(at.picture.iteration);
    const moment = await at.asked;
    if (back !== at) return;
    if (!moment) {
      found.value = { ...found.peek(), critic: undefined, lost: true };
      return;
    }
    at.state = moment.state;
    const spec = applyLive(now, moment.live);
    measurer.ask({ of: 'critic', spec, state: moment.state, past: true, wanted: wants.critic });
  }

  function showFrom(picture: Picture | undefined): void {
    back = picture && { picture };
    found.value = { ...found.peek(), looking: picture?.iteration, lost: false };
  }

  return {
    found,
    begin(spec, picture) {
      measurer.forget();
      found.value = nothingMeasured;
      back = undefined;
      run = { spec, picture, state: null };
      askPoints();
      askCritic();
    },
    setSpec(spec) {
      if (run) run = { ...run, spec };
    },
    want(on) {
      const before = wants;
      wants = layerWants(on);
      if (wants.points && !before.points) askPoints();
      if (wants.critic.some((name) => !before.critic.includes(name))) askCritic();
    },
    frame(picture, moving) {
      if (run) run = { ...run, picture };
      if (back) return;
      frames += 1;
      if (!moving || frames >= FRAMES_APART) askPoints();
    },
    look(picture) {
      showFrom(picture);
      askPoints();
      askCritic();
    },
    goBackTo(picture) {
      if (run) run = { ...run, picture, state: back?.state ?? run.state };
      showFrom(undefined);
    },
    state(kept) {
      if (run) run = { ...run, state: kept };
      if (!back) askCritic();
    },
    dispose: measurer.dispose,
  };
}
