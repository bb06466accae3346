export interface Stacked {
  readonly place: number;
  /** How many blocks of the same list lie under it. */
  readonly level: number;
}

/** Ascending places with each block's height in its own stack. */
export const stacked = (places: readonly number[]): readonly Stacked[] =>
  places.map((place, index) => ({
    place,
    level: places.slice(0, index).filter((other) => other === place).length,
  }));
