import { displayFixed, displayLatent, displayReal } from '../batches.ts';
import { createDataset } from '../datasets/createDataset.ts';
import type { Engine, UpdateStats } from '../engine.ts';
import { coverage } from '../metrics/coverage.ts';
import { exactW1 } from '../metrics/exactW1.ts';
import { dimensionOf, isCriticSpec, type RunSpec } from '../spec.ts';
import { createBudget } from './budget.ts';
import type { Frame, FrameRequest } from './Frame.ts';
import { gridPoints } from '../gridPoints.ts';
import { packArrays } from './packFrame.ts';
import { requireFinite } from './requireFinite.ts';
import { requireFrameRequest } from './requireFrameRequest.ts';

/** Thirty frames a second are smooth; more only take time from training. */
const FRAME_EVERY = 33;
/** Drawing may take a third of the time, solving for W₁ a quarter of what there is. */
const FRAME_SHARE = 1 / 3;
const W1_SHARE = 1 / 4;

/** Where a run stands when a frame is made. */
export interface Progress {
  readonly iteration: number;
  readonly criticUpdates: number;
  readonly generatorUpdates: number;
  readonly playing: boolean;
  readonly stepsPerSecond: number;
}

/** Makes the frames of one run. */
export interface Frames {
  /** Milliseconds until another frame may be made while playing. */
  wait(): number;
  /** Milliseconds for which one might have been made already. */
  late(): number;
  /** Reads the engine back; with `exact`, W₁ is that of this very frame. Throws a `nan` failure. */
  make(progress: Progress, stats: UpdateStats, exact: boolean): Promise<Frame>;
  setRequest(request: FrameRequest): void;
}

/** Refuses a request out of bounds, at once and in `setRequest`. */
export function createFrames(
  engine: Pick<Engine, 'generate' | 'criticValues'>,
  spec: RunSpec,
  firstRequest: FrameRequest,
  now: () => number,
): Frames {
  const dataset = createDataset(spec.dataset);
  const frameBudget = createBudget(now, FRAME_EVERY, FRAME_SHARE);
  const w1Budget = createBudget(now, 0, W1_SHARE);
  let fixed = fixedArrays(spec, firstRequest);
  let solved = { w1: NaN, w1Iteration: -1 };

  function solve(samples: Float32Array, iteration: number): void {
    const begun = now();
    solved = { w1: exactW1(samples, fixed.real, dimensionOf(spec.dataset)), w1Iteration: iteration };
    w1Budget.spend(begun);
  }

  return {
    wait: frameBudget.wait,
    late: frameBudget.late,
    async make(progress, stats, exact) {
      const begun = now();
      const samples = fixed.samples ?? (await engine.generate(fixed.latent));
      const field = await engine.criticValues(fixed.grid);
      requireFinite('samples', samples);
      requireFinite('field', field);
      if (fixed.samples && !Number.isNaN(solved.w1)) solved = { ...solved, w1Iteration: progress.iteration };
      else if (exact || Number.isNaN(solved.w1) || w1Budget.wait() === 0) solve(samples, progress.iteration);
      frameBudget.spend(begun);
      return {
        ...progress,
        ...stats,
        ...solved,
        ...coverage(dataset, samples),
        ...packArrays({ samples, latent: fixed.latent, real: fixed.real, field }),
      };
    },
    setRequest(request) {
      fixed = fixedArrays(spec, request);
      // Another number of samples is another W₁.
      solved = { w1: NaN, w1Iteration: -1 };
    },
  };
}

/** What is the same in every frame of one request; of a fixed generator the samples too, and no latent vectors. */
function fixedArrays(
  spec: RunSpec,
  request: FrameRequest,
): { samples: Float32Array | null; latent: Float32Array; real: Float32Array; grid: Float32Array } {
  requireFrameRequest(request);
  const made = isCriticSpec(spec)
    ? { samples: displayFixed(spec, request.samples), latent: new Float32Array(0) }
    : { samples: null, latent: displayLatent(spec, request.samples) };
  return {
    ...made,
    real: displayReal(spec, request.samples),
    grid: gridPoints(request.field, dimensionOf(spec.dataset)),
  };
}
