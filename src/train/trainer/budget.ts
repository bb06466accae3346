/** Says when something costly may be done again, so that it takes at most a share of the time. */
export interface Budget {
  /** Milliseconds until it may be done. */
  wait(): number;
  /** Milliseconds for which it might have been done already; Infinity before the first time. */
  late(): number;
  /** Notes that it was begun at `begun` and is done now. */
  spend(begun: number): void;
}

/** At most one in `least` milliseconds, and at most `share` of the time since the last. */
export function createBudget(now: () => number, least: number, share: number): Budget {
  let next = -Infinity;
  return {
    wait: () => Math.max(0, next - now()),
    late: () => Math.max(0, now() - next),
    spend(begun) {
      const cost = now() - begun;
      next = begun + Math.max(least, cost / share);
    },
  };
}
