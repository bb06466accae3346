export interface Movable {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Keeps a value in bounds and free of binary dust such as 0.30000000000000004. */
export const clampTo = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, Number(value.toFixed(10))));

/** Where a slider goes for a key, as the ARIA slider pattern has it; undefined for other keys. */
export function keyMove(key: string, { value, min, max, step }: Movable): number | undefined {
  const big = Math.max(step, Math.round((max - min) / 10 / step) * step);
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + big,
    PageDown: value - big,
    Home: min,
    End: max,
  };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return next === undefined ? undefined : clampTo(next, min, max);
}
