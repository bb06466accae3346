/** A critic's or discriminator's loss and its derivatives by every value it gave. */
export interface CriticLoss {
  readonly loss: number;
  readonly real: Float64Array;
  readonly fake: Float64Array;
}

/** A generator's loss and its derivatives by every value the critic gave its samples. */
export interface GeneratorLoss {
  readonly loss: number;
  readonly fake: Float64Array;
}

/** A term of a loss at one value, and its derivative there. */
export type Term = (value: number) => readonly [term: number, derivative: number];
