const gap = 24;
/** A square grows no further, and is not asked to be smaller. */
const square = { most: 420, least: 300 } as const;
/** Room that the charts need beside squares. */
const CHART = 260;

/** Widths of the views and of the charts: in one row where all fit, the charts below where they do not, all stacked on a phone. */
export function placePanels(width: number, views: 1 | 2): { readonly view: number; readonly chart: number } {
  const row = Math.floor((width - views * gap - CHART) / views);
  if (row >= square.least) {
    // Half of the figure at most: a phone that shows the built picture need not shrink its letters.
    const view = Math.min(square.most, row, Math.floor(0.49 * width));
    return { view, chart: width - views * (view + gap) };
  }
  const pair = Math.floor((width - gap) / 2);
  if (views === 2 && pair >= 240) return { view: pair, chart: width };
  return { view: Math.min(width, square.most), chart: width };
}
