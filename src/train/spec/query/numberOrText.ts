const DECIMAL = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** The number that a decimal text names; any other text as it came, so that a refusal can show it. */
export function numberOrText(text: string): number | string {
  return DECIMAL.test(text) ? Number(text) : text;
}
