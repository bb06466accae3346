/** A spike of a few steps must not press the rest of a run flat; the line leaves the plot there. */
const TAIL = 0.01;

/**
 * The stretch of values that lines fill, without the most extreme hundredth of each but with its latest value and all of
 * `include`; [0, 1] where there is nothing.
 *
 * @example
 * steadyDomain([[1, 2, 3]], [0]); // [0, 3]
 * steadyDomain([[NaN]], []); // [0, 1]
 */
export function steadyDomain(
  lines: readonly (readonly number[])[],
  include: readonly number[],
): readonly [low: number, high: number] {
  const ends = lines.flatMap((line) => {
    const finite = line.filter(Number.isFinite);
    const sorted = finite.toSorted((a, b) => a - b);
    const tail = Math.floor(TAIL * sorted.length);
    return [sorted[tail], sorted[sorted.length - 1 - tail], finite.at(-1)];
  });
  const values = [...ends, ...include].filter((value) => value !== undefined);
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low, low + 1] : [low, high];
}
