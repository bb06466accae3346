/** What an engine says when a generator that stands still is asked to move or to be evaluated. */
export function noGenerator(what: 'generatorStep' | 'generate'): RangeError {
  return new RangeError(
    `${what} needs a generator that learns; this run's is a fixed law. Draw from it with fixedBatch or displayFixed.`,
  );
}
