/** One move of mass along the line: the share u of mass at or left of `from` on one side and of `to` on the other. */
export interface Move {
  readonly u: number;
  readonly from: number;
  readonly to: number;
}

/** An upright slice between the two distribution functions; `low` and `high` are shares, in no order. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** What both kinds of picture have. */
export interface CommonFrame {
  /** How the area between the distribution functions is shown cut: level moves, or upright gaps. */
  readonly slices: 'moves' | 'gaps';
  readonly domain: readonly [number, number];
  /** Moves at even shares of the mass; in `lists` one a block, ascending. */
  readonly moves: readonly Move[];
  readonly gaps: readonly Gap[];
  readonly w1: number;
  /** ∫|F_P − F_Q| dx and ∫|F_P⁻¹ − F_Q⁻¹| du, computed apart from each other. */
  readonly byArea: number;
  readonly byQuantiles: number;
  readonly w2: number;
  readonly tv: number;
  readonly js: number;
  readonly kl: number;
}
