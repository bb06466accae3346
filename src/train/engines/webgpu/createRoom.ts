/** How much may be told to a device before it is waited for: it takes no time to tell, and minutes to do. */
export interface Room {
  has(): boolean;
  /** Notes one update told. */
  take(): void;
  /** Notes that all that was told is done. */
  clear(): void;
}

/** Milliseconds of work that may wait: a slice of the trainer's. */
const SLICE = 12;
/** Updates that may wait before anything is known of the device. */
const FIRST = 8;

/** Room for a slice of work by the pace of the updates before; for one update at least. */
export function createRoom(now: () => number): Room {
  let allowed = FIRST;
  let taken = 0;
  let begun = 0;
  return {
    has: () => taken < allowed,
    take() {
      if (taken === 0) begun = now();
      taken += 1;
    },
    clear() {
      if (taken === 0) return;
      const each = (now() - begun) / taken;
      // The first update compiles, and a clock may stand still: never more than four times as many.
      allowed = Math.max(1, Math.min(Math.floor(SLICE / each), 4 * Math.max(allowed, taken)));
      taken = 0;
    },
  };
}
