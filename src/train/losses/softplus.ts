/** ln(1 + eˣ) without overflow: max(x, 0) + ln(1 + e^−|x|), so that the losses stay finite at logits of ±800. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
