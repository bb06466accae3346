import { signal, type ReadonlySignal } from '@preact/signals';
import { createMeasurer, type MeasurerPort } from '@/train/metrics/worker/createMeasurer.ts';
import { openMeasures } from '@/train/metrics/worker/openMeasures.ts';
import type { TrainSpec } from '@/train/spec.ts';
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
  /** A recorded frame that the reader went back to look at. */
  look(picture: Picture): void;
  /** A state the run keeps. */
  state(kept: EngineState): void;
  dispose(): void;
}

/** What is measured. */
interface Subject {
  readonly spec: TrainSpec;
  readonly picture: Picture;
  /** The picture is of a moment gone back to. */
  readonly past: boolean;
  readonly state: EngineState | null;
}

/** The measuring of one lane, with nothing on and nothing to measure. */
export function createMeasuring(open: () => MeasurerPort = openMeasures): Measuring {
  const found = signal(nothingMeasured);
  let run: Subject | undefined;
  let wants = layerWants([]);
  let frames = 0;
  const measurer = createMeasurer((reply) => void (found.value = withReply(found.peek(), reply)), open);

  function askPoints(): void {
    if (!run || !wants.points) return;
    const { iteration, samples, real } = run.picture;
    frames = 0;
    measurer.ask({ of: 'points', iteration, past: run.past, samples, real });
  }

  function askCritic(): void {
    if (!run || wants.critic.length === 0) return;
    measurer.ask({ of: 'critic', spec: run.spec, state: run.state, wanted: wants.critic });
  }

  return {
    found,
    begin(spec, picture) {
      measurer.forget();
      found.value = nothingMeasured;
      run = { spec, picture, past: false, state: null };
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
      if (run) run = { ...run, picture, past: false };
      frames += 1;
      if (!moving || frames >= FRAMES_APART) askPoints();
    },
    look(picture) {
      if (run) run = { ...run, picture, past: true };
      askPoints();
    },
    state(kept) {
      if (run) run = { ...run, state: kept };
      askCritic();
    },
    dispose: measurer.dispose,
  };
}
