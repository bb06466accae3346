/** Milliseconds of work at a stretch: long enough to be mostly work, short enough that a message never waits noticeably. */
export const SLICE = 12;
/** Nobody holds the others up for longer, in milliseconds: some drivers never answer. */
const LONGEST = 1000;

type Work<T> = () => Promise<T>;

/** Who works when on a worker's one thread. */
export interface Turns {
  /** A slice of training: at once, but in turn while something is being measured. */
  train<T>(slice: Work<T>): Promise<T>;
  /** A measurement; each of its slices goes through `inTurn`, which keeps training out of the time that is taken. */
  measure<T>(measurement: (inTurn: <S>(slice: Work<S>) => Promise<S>) => Promise<T>): Promise<T>;
}

/** Turns in the order in which they are asked for, so that training and a measurement that both ask again take every other one. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let measurements = 0;

  function inTurn<T>(work: Work<T>): Promise<T> {
    const done = last.then(work);
    last = last.then(() => settledOrLate(done));
    return done;
  }

  return {
    train: (slice) => (measurements > 0 ? inTurn(slice) : slice()),
    async measure(measurement) {
      measurements += 1;
      try {
        return await measurement(inTurn);
      } finally {
        measurements -= 1;
      }
    },
  };
}

function settledOrLate(done: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    done.then(end, end);
  });
}
