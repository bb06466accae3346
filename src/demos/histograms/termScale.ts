/** Steps of the scale: terms that grow while a hand moves leave it where it is as long as they can. */
const steps = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64] as const;
/** Room for a number at the end of the longest. */
const room = 1.2;

const stepOver = (most: number): number => steps.find((step) => step >= room * most) ?? room * most;

/** What the axis of terms spans: 0 and every finite term, with room to spare. */
export function termDomain(terms: readonly number[]): readonly [number, number] {
  const finite = terms.filter(Number.isFinite);
  return [
    -stepOver(finite.reduce((most, term) => Math.max(most, -term), 0)),
    stepOver(finite.reduce((most, term) => Math.max(most, term), 0)),
  ];
}
