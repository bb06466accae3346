/** Space between the frame and what is drawn, on either side. */
const PADDING = 18;
const GAP = 28;
/** Below this inner width everything stands in one column; the style sheet breaks at the same width. */
const COLUMNS_FROM = 620;
const MOST_PICTURE = 600;
const LEAST_CHART = 190;

export interface Layout {
  readonly pictureWidth: number;
  readonly chartWidth: number;
  readonly chartHeight: number;
}

/** Sizes of pictures and charts in a figure of that width: one run has its charts beside its picture, two runs below. */
export function layoutOf(width: number, runs: number): Layout {
  const inner = width - 2 * PADDING;
  const half = Math.floor((inner - GAP) / 2);
  if (inner < COLUMNS_FROM) {
    const pictureWidth = Math.min(inner, MOST_PICTURE);
    return { pictureWidth, chartWidth: inner, chartHeight: LEAST_CHART + 20 };
  }
  if (runs > 1) {
    return { pictureWidth: Math.min(half, MOST_PICTURE), chartWidth: half, chartHeight: LEAST_CHART + 30 };
  }
  const pictureWidth = Math.min(Math.round(0.58 * inner), MOST_PICTURE);
  // Two charts are as tall as the picture beside them, whose square is 24 px taller than wide.
  const chartHeight = Math.max(LEAST_CHART, Math.floor((pictureWidth + 24) / 2));
  return { pictureWidth, chartWidth: inner - GAP - pictureWidth, chartHeight };
}
