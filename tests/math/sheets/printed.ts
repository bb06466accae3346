/**
 * Whether a number agrees with one printed in the outline's demo sheets: it may differ by half a unit of the
 * last printed digit, for the sheets are rounded, and by 1e-12 more for a number that lies on the edge.
 */
export function agreesWithPrinted(got: number, printed: string): boolean {
  if (!Number.isFinite(Number(printed))) throw new Error(`${printed} is not a printed number`);
  const [mantissa = '', exponent = '0'] = printed.toLowerCase().split('e');
  const digits = (mantissa.split('.')[1] ?? '').length;
  return Math.abs(got - Number(printed)) <= (0.5 + 1e-12) * 10 ** (Number(exponent) - digits) + 1e-12;
}
