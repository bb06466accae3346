/** A share of what is allowed as a percentage, two digits long: `0`, `0.034`, `7.2`, `83`; below 0.001 only that. */
export function percent(share: number): string {
  const value = 100 * share;
  if (value === 0) return '0';
  if (value < 0.001) return '<0.001';
  return String(Number(value.toPrecision(2)));
}
