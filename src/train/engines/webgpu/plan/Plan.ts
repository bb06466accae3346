import type { RunSpec } from '../../../spec.ts';
import type { NetPlan } from './netPlan.ts';

/** What the shaders of a spec are written from: every size and place, known before anything runs. */
export interface Plan {
  readonly spec: RunSpec;
  /** Numbers of a point. */
  readonly dimension: number;
  /** Null for a generator that stands still. */
  readonly generator: NetPlan | null;
  readonly critic: NetPlan;
  readonly penalises: boolean;
  /** Whether the critic's activation has a second derivative, so that the penalty's gradient has a second part. */
  readonly curved: boolean;
  /** Blocks of four rows in a batch; the last rows of the last ones may only fill them. */
  readonly blocks: number;
  /** Blocks that one workgroup sweeps through a net, so that a weight once read serves them all. */
  readonly bundle: number;
  /** Invocations of a workgroup that sweeps. */
  readonly threads: number;
  /** Weights along the edge of what one invocation of the last step makes. */
  readonly micro: 1 | 2 | 4;
  /** Where in the noise a batch's generated points or latent vectors, and its mixing weights begin; real points are at 0. */
  readonly noise: { readonly fake: number; readonly mix: number; readonly length: number };
}
