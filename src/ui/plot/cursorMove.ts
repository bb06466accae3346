const STEP = 0.1;
const FINE_STEP = 0.02;

/**
 * Where a cross in the plane goes for a key; undefined for keys that do not move it.
 *
 * @example
 * cursorMove('ArrowRight', false, [0, 0], (value) => value); // [0.1, 0]
 * cursorMove('ArrowUp', true, [0, 0], (value) => value); // [0, 0.02]
 * cursorMove('Home', false, [1, 1], (value) => value); // [0, 0]
 */
export function cursorMove(
  key: string,
  fine: boolean,
  [x, y]: readonly [number, number],
  within: (value: number) => number,
): readonly [number, number] | undefined {
  const step = fine ? FINE_STEP : STEP;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [x + step, y],
    ArrowLeft: [x - step, y],
    ArrowUp: [x, y + step],
    ArrowDown: [x, y - step],
    Home: [0, 0],
  };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return next && [within(tidy(next[0])), within(tidy(next[1]))];
}

/** Free of binary dust such as 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toFixed(10));
