import type { Rng } from '../Rng.ts';

/** A distribution of points in the plane that a generator learns; its plots show [−2, 2]². */
export interface Dataset {
  /** Centres of its equally likely modes; empty where a distribution has no separate modes. */
  readonly modes: readonly (readonly [x: number, y: number])[];
  /** Standard deviation of each mode in each direction; NaN where there are no modes. */
  readonly sd: number;
  /** Writes independent points x0, y0, x1, y1 … over the whole of `points`. */
  fill(rng: Rng, points: Float32Array): void;
}
