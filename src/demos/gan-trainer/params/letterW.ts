/** Corners of the letter, top left to top right. */
const CORNERS = [
  [-1.5, 1.1],
  [-0.75, -1.1],
  [0, 0.7],
  [0.75, -1.1],
  [1.5, 1.1],
] as const;
const POINTS_A_STROKE = 12;

const round = (value: number): number => Number(value.toFixed(2));

/** What the drawing field shows before the reader draws: a W, as x0, y0, x1, y1 … to two decimals, so that links stay short. */
export function letterW(): readonly number[] {
  const points: number[] = [];
  CORNERS.slice(1).forEach(([x, y], stroke) => {
    const [fromX, fromY] = CORNERS[stroke]!;
    for (let i = 0; i < POINTS_A_STROKE; i += 1) {
      const share = i / POINTS_A_STROKE;
      points.push(round(fromX + share * (x - fromX)), round(fromY + share * (y - fromY)));
    }
  });
  return [...points, ...CORNERS.at(-1)!];
}
