export interface Columns {
  readonly panelWidth: number;
  readonly stacked: boolean;
}

/** Two panels side by side where there is room, one above the other where there is not. */
export function columns(width: number, { gap = 24, breakAt = 620 } = {}): Columns {
  const stacked = width < breakAt;
  return { stacked, panelWidth: stacked ? width : Math.floor((width - gap) / 2) };
}
