/**
 * What a curve has in common with itself after a move: the length of all stretches, and the single points beside
 * them, coordinates one after the other.
 */
export interface CurveMeet {
  readonly overlap: number;
  readonly crossings: readonly (readonly number[])[];
}
