import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

/** Length of an arrow for each unit of pull. */
const LENGTH = 0.13;
const head = 3.5;

/** Which way the two are pulled, (−y, x), on a grid: always across the way to the balance. */
export function Field({ x, y, reach }: { readonly x: Scale; readonly y: Scale; readonly reach: number }) {
  const marks: string[] = [];
  for (let atX = -reach + 0.5; atX < reach; atX++)
    for (let atY = -reach + 0.5; atY < reach; atY++) marks.push(arrow(atX, atY));
  function arrow(atX: number, atY: number): string {
    const [fromX, fromY] = [x(atX), y(atY)];
    const [toX, toY] = [x(atX - LENGTH * atY), y(atY + LENGTH * atX)];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const [alongX, alongY] = [(toX - fromX) / length, (toY - fromY) / length];
    const wing = (way: 1 | -1) =>
      `M${toX.toFixed(1)} ${toY.toFixed(1)}l${(head * (-alongX - way * alongY)).toFixed(1)} ${(head * (-alongY + way * alongX)).toFixed(1)}`;
    return `M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}${wing(1)}${wing(-1)}`;
  }
  return <path class="game-field" d={marks.join('')} />;
}
