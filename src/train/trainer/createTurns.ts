/**
 * Milliseconds of work at a stretch: long enough to be mostly work, short enough that a message never waits noticeably. Runs that
 * train beside each other share them, because a message to one may have to wait for all.
 */
export const SLICE = 12;
/** A run that has not trained for so long, in milliseconds, rests. */
const LATELY = 100;
/** Nobody holds the others up for longer, in milliseconds: some drivers never answer. */
const LONGEST = 1000;

type Work<T> = () => Promise<T>;

/** Who works when on a worker's one thread. */
export interface Turns {
  /** A slice of training of a run, told how many milliseconds it may take: at once, but in turn while something is being measured. */
  train<T>(run: object, slice: (length: number) => Promise<T>): Promise<T>;
  /** A measurement; each of its slices goes through `inTurn`, which keeps training out of the time that is taken. */
  measure<T>(measurement: (inTurn: <S>(slice: Work<S>) => Promise<S>) => Promise<T>): Promise<T>;
}

/** Turns in the order in which they are asked for, so that training and a measurement that both ask again take every other one. */
export function createTurns(now: () => number = () => performance.now()): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let measurements = 0;
  /** When each run that trains did so last. */
  const trained = new Map<object, number>();

  function shareOf(run: object): number {
    const present = now();
    trained.set(run, present);
    for (const [each, at] of trained) if (present - at > LATELY) trained.delete(each);
    return SLICE / trained.size;
  }

  function inTurn<T>(work: Work<T>): Promise<T> {
    const done = last.then(work);
    last = last.then(() => settledOrLate(done));
    return done;
  }

  return {
    train(run, slice) {
      const work = () => slice(shareOf(run));
      return measurements > 0 ? inTurn(work) : work();
    },
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
