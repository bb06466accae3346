/** What a caller wants to see of a run. */
export interface FrameRequest {
  /** Generated and real points a frame carries, and the number that W₁ compares: 1 to 1024. */
  readonly samples: number;
  readonly field: {
    /** Points along each side of the critic's field, or along the line: 2 to 256. */ readonly resolution: number;
    /** The square [low, high]², or the stretch of the line, that the field covers. */ readonly extent: readonly [
      number,
      number,
    ];
  };
}

/**
 * One picture of a run. All arrays are views of one `ArrayBuffer`, in the order in which they stand here, so the frame
 * is posted by transferring that buffer and arrives ready to draw.
 *
 * The latent and the real points of a run are the same in every frame, so a generated point moves only because the
 * generator changed, and two frames' W₁ are comparable. With a fixed generator the samples are points of its law, they too the
 * same in every frame. With data on the line a point is one number instead of two.
 */
export interface Frame {
  /** Generator updates made: one iteration is nCritic critic updates and one generator update. Of a fixed generator critic updates made. */
  readonly iteration: number;
  readonly criticUpdates: number;
  /** 0 where the generator is fixed. */
  readonly generatorUpdates: number;
  readonly playing: boolean;
  /** Of the latest updates; `NaN` before the first. */
  readonly criticLoss: number;
  readonly generatorLoss: number;
  /** Mean f(real) − mean f(fake) of the latest critic batch, the critic's own estimate; `NaN` before the first. */
  readonly criticEstimate: number;
  /** Mean ‖∇f‖ at the mixed points of the latest critic update; `NaN` where the objective computes none. */
  readonly gradientNormMean: number;
  /** Exact W₁ between `samples` and `real`, by optimal assignment, on the line by matching in order. */
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
  /** Generated points x0, y0, x1, y1 …: length 2·samples; on the line x0, x1 …. */
  readonly samples: Float32Array;
  /** Where each came from: latentDim numbers a point; empty where the generator is fixed. */
  readonly latent: Float32Array;
  /** Real points, as `samples`. */
  readonly real: Float32Array;
  /** Critic values (logits for the GAN objectives), row-major from the lowest y, low x first: resolution²; on the line low x first: resolution. */
  readonly field: Float32Array;
}
