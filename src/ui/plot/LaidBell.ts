export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

/** Where a handle is drawn, and the height of the curve it belongs to: it may have been lifted off. */
export interface BellSpot {
  readonly x: number;
  readonly y: number;
  readonly onCurve: number;
}

export interface LaidBell extends Bell {
  /** Which flank carries the shoulder: −1 the left one. */
  readonly flank: 1 | -1;
  readonly peak: BellSpot;
  readonly shoulder: BellSpot;
}
