const GAP = 24;
/** Below this the panels stand one under the other. */
const TWO_FROM = 620;
/** From here on the weights stand beside the surfaces. */
const THREE_FROM = 1000;
const MOST_PICTURE = 440;

export interface Layout {
  readonly columns: 1 | 2 | 3;
  /** Width of a surface, and of a distribution of weights beside or under it. */
  readonly picture: number;
  readonly weights: number;
  readonly weightsHeight: number;
}

/** Sizes of the two surfaces and the two distributions in a figure of that width. */
export function layoutOf(width: number): Layout {
  if (width < TWO_FROM) return { columns: 1, picture: width, weights: width, weightsHeight: 190 };
  const half = Math.floor((width - GAP) / 2);
  if (width < THREE_FROM) return { columns: 2, picture: half, weights: half, weightsHeight: 200 };
  const picture = Math.min(MOST_PICTURE, Math.floor(0.34 * width));
  // Two distributions with their names, under the question, are as tall as the picture with its name and key.
  return {
    columns: 3,
    picture,
    weights: width - 2 * (picture + GAP),
    weightsHeight: Math.floor((picture - 76) / 2),
  };
}

/** Sizes of the chart over layers and the four distributions. */
export function layersLayoutOf(width: number): { readonly chart: number; readonly weights: number } {
  if (width < TWO_FROM) return { chart: width, weights: width };
  const chart = Math.floor((width - GAP) * (width < THREE_FROM ? 0.56 : 0.5));
  return { chart, weights: width - GAP - chart };
}
