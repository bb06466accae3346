/** How often a run's frames come with a W₁ of their own. */
export interface Solving {
  /** Frames from one W₁ to the next: of the latest two, or more while the next is waited for. */
  readonly every: number;
  /** Frames since the latest. */
  readonly since: number;
}

/** Where a run begins: its first frame has its own. */
export const solvedAtFirst: Solving = { every: 1, since: 0 };

/** One frame more; `own` where W₁ is of that very frame. */
export function withFrame({ every, since }: Solving, own: boolean): Solving {
  const apart = since + 1;
  return own ? { every: apart, since: 0 } : { every: Math.max(every, apart + 1), since: apart };
}
