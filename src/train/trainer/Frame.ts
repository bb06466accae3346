/** What a caller wants to see of a run. */
export interface FrameRequest {
  /** Generated and real points a frame carries, and the number that W₁ compares: 1 to 1024. */
  readonly samples: number;
  readonly field: {
    /** Points along each side of the critic's field: 2 to 256. */ readonly resolution: number;
    /** The square [low, high]² that the field covers. */ readonly extent: readonly [number, number];
  };
}

/**
 * One picture of a run. All arrays are views of one `ArrayBuffer`, in the order in which they stand here, so the frame
 * is posted by transferring that buffer and arrives ready to draw.
 *
 * The latent and the real points of a run are the same in every frame, so a generated point moves only because the
 * generator changed, and two frames' W₁ are comparable.
 */
export interface Frame {
  /** Generator updates made: one iteration is nCritic critic updates and one generator update. */
  readonly iteration: number;
  readonly criticUpdates: number;
  readonly generatorUpdates: number;
  readonly playing: boolean;
  /** Of the latest updates; `NaN` before the first. */
  readonly criticLoss: number;
  readonly generatorLoss: number;
  /** Mean f(real) − mean f(fake) of the latest critic batch, the critic's own estimate; `NaN` before the first. */
  readonly criticEstimate: number;
  /** Mean ‖∇f‖ at the mixed points of the latest critic update; `NaN` where the objective computes none. */
  readonly gradientNormMean: number;
  /** Exact W₁ between `samples` and `real`, by optimal assignment. */
  readonly w1: number;
  /** The iteration at which `w1` was computed: it may lag when solving it would slow the training. */
  readonly w1Iteration: number;
  /** Modes with generated points, and modes in all (0 when the data set has none). */
  readonly modesCovered: number;
  readonly modesTotal: number;
  /** Share of generated points near a mode; `NaN` when the data set has no modes. */
  readonly goodShare: number;
  /** Iterations a second over about the last second; 0 while paused. */
  readonly stepsPerSecond: number;
  /** Generated points x0, y0, x1, y1 …: length 2·samples. */
  readonly samples: Float32Array;
  /** Where each came from: latentDim numbers a point. */
  readonly latent: Float32Array;
  /** Real points, as `samples`. */
  readonly real: Float32Array;
  /** Critic values (logits for the GAN objectives), row-major from the lowest y, low x first: resolution². */
  readonly field: Float32Array;
}
