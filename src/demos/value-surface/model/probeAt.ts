import type { Field } from './Critic.ts';
import { GRID } from './grid.ts';

/** A critic's value at a place, and which way and how steeply it rises there. */
export interface Probe {
  readonly value: number;
  readonly rise: readonly [x: number, y: number];
  readonly slope: number;
}

/** From the four grid points around: the value between them, and the differences across their cell. */
export function probeAt(field: Field, x: number, y: number): Probe {
  const {
    resolution,
    extent: [low, high],
  } = GRID;
  const cell = (high - low) / (resolution - 1);
  const [column, row] = [(x - low) / cell, (y - low) / cell];
  const [left, below] = [within(column, resolution), within(row, resolution)];
  const [right, up] = [column - left, row - below];
  const corner = (i: number, j: number): number => field[(below + j) * resolution + left + i] ?? NaN;
  const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
  const rise = [
    ((1 - up) * (b - a) + up * (d - c)) / cell,
    ((1 - right) * (c - a) + right * (d - b)) / cell,
  ] as const;
  return {
    value: (1 - up) * ((1 - right) * a + right * b) + up * ((1 - right) * c + right * d),
    rise,
    slope: Math.hypot(...rise),
  };
}

const within = (at: number, resolution: number): number =>
  Math.min(resolution - 2, Math.max(0, Math.floor(at)));
