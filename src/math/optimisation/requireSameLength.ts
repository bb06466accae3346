/** Refuses vectors of another length than the weights, and says both lengths. */
export function requireSameLength(
  caller: string,
  length: number,
  vectors: Readonly<Record<string, ArrayLike<number>>>,
): void {
  for (const [name, vector] of Object.entries(vectors)) {
    if (vector.length !== length) {
      throw new RangeError(
        `${caller} needs ${name} as long as weights (${length}); ${name} has length ${vector.length}.`,
      );
    }
  }
}
