/** Letters are 13 px; closer lines of text run into each other. */
export const APART = 17;

/**
 * Heights for labels that would like to stand at `at`: in the same order, at least a line apart, within the bounds.
 *
 * @example
 * spreadLabels([{ at: 50 }, { at: 50 }], [0, 100]).map(({ label }) => label); // [41.5, 58.5]
 * spreadLabels([{ at: 98 }], [0, 90]).map(({ label }) => label); // [90]
 */
export function spreadLabels<L extends { readonly at: number }>(
  labels: readonly L[],
  [top, bottom]: readonly [number, number],
): readonly (L & { readonly label: number })[] {
  const placed = labels.toSorted((a, b) => a.at - b.at).map((each) => ({ ...each, label: each.at }));
  // Pairs that touch move apart about their middle; a few rounds settle the handful of labels a chart has.
  for (let round = 0; round < 4; round += 1) {
    placed.forEach((upper, i) => {
      const lower = placed[i + 1];
      const short = lower ? APART - (lower.label - upper.label) : 0;
      if (!lower || short <= 0) return;
      upper.label -= short / 2;
      lower.label += short / 2;
    });
  }
  let least = top;
  for (const each of placed) {
    each.label = Math.max(each.label, least);
    least = each.label + APART;
  }
  let most = bottom;
  for (const each of placed.toReversed()) {
    each.label = Math.min(each.label, most);
    most = each.label - APART;
  }
  return placed;
}
