/**
 * Names a value that was refused, so that an error message can say what came.
 *
 * Numbers print as themselves, strings in quotes, everything else by its kind.
 *
 * @example
 * describe(-0.1); // '-0.1'
 * describe(undefined); // 'undefined'
 * describe([1, 2]); // 'an object'
 */
export function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) {
    return String(value);
  }
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
