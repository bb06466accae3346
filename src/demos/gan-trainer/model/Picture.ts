/** One moment of a run, as a worker's frame has it: numbers, and the points and field that are drawn. */
export interface Picture {
  readonly iteration: number;
  readonly criticUpdates: number;
  readonly generatorUpdates: number;
  /** Of the latest updates; NaN before the first, or where the objective has none. */
  readonly criticLoss: number;
  readonly generatorLoss: number;
  readonly criticEstimate: number;
  readonly gradientNormMean: number;
  /** Exact W₁ between `samples` and `real`, and the iteration it belongs to. */
  readonly w1: number;
  readonly w1Iteration: number;
  readonly modesCovered: number;
  /** 0 where the data have no modes. */
  readonly modesTotal: number;
  readonly goodShare: number;
  readonly stepsPerSecond: number;
  /** Points x0, y0, x1, y1 …. */
  readonly samples: Float32Array;
  readonly real: Float32Array;
  /** Critic values on a square grid, row-major from the lowest y, low x first. */
  readonly field: Float32Array;
}
