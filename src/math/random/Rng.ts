/** A stream of random numbers that is fixed by how it was made; drawing moves only this stream. */
export interface Rng {
  /** A uniform number in [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number;
  /** A standard normal number, by inverting the normal distribution function at one uniform draw. */
  normal(): number;
  /** An integer from 0 to n − 1, each exactly equally likely; n from 1 to 2³². */
  integer(n: number): number;
  /** An independent stream named by an index from 0 to 2³² − 1; drawing from either never moves the other. */
  split(index: number): Rng;
}
