/** The square of a picture that a grid covers, in pixels; rows go up while pixels go down. */
export interface GridSquare {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly resolution: number;
}

/** From grid coordinates (cell middles at ½) to pixels; what lies outside the first and last point is put on the edge. */
export function gridPlace({ left, top, side, resolution }: GridSquare) {
  const share = (at: number): number => Math.max(0, Math.min(1, (at - 0.5) / (resolution - 1)));
  return {
    x: (column: number): number => left + share(column) * side,
    y: (row: number): number => top + (1 - share(row)) * side,
  };
}
