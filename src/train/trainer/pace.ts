/** When the next iteration is due, and how fast they really come. */
export interface Pace {
  /** Most iterations a second from now on. */
  setSpeed(speed: number): void;
  isDue(): boolean;
  /** Milliseconds until the next iteration is due. */
  wait(): number;
  /** Notes that one iteration is done. */
  count(): void;
  /** Iterations a second over about the last second; 0 before two can be compared. */
  rate(): number;
}

/** Span over which the rate is taken, in milliseconds. */
const WINDOW = 1000;

/** A pace by the given clock, in milliseconds. */
export function createPace(now: () => number): Pace {
  let interval = 0;
  let due = now();
  let done = 0;
  let marks: { readonly at: number; readonly done: number }[] = [];

  return {
    setSpeed(speed) {
      interval = 1000 / speed;
      due = now();
      done = 0;
      marks = [{ at: due, done }];
    },
    isDue: () => now() >= due,
    wait: () => Math.max(0, due - now()),
    count() {
      const at = now();
      done += 1;
      // What a slow machine missed is not caught up on.
      due = Math.max(due + interval, at);
      marks.push({ at, done });
      // One mark older than the window stays, so that slow paces have a rate too.
      while (marks.length > 2 && at - marks[1]!.at >= WINDOW) marks.shift();
    },
    rate() {
      const [first, last] = [marks[0], marks.at(-1)];
      if (!first || !last || last.at === first.at) return 0;
      return (1000 * (last.done - first.done)) / (last.at - first.at);
    },
  };
}
