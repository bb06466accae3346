import type { LayerName } from '../../params.ts';

/** Space at either side of the figure, and between two layers; the style sheet has the same. */
const PADDING = 18;
const GAP = 28;
/** Below this inner width layers stand in one column. */
const COLUMNS_FROM = 620;

/** These have a row of plots of their own. */
const WIDE: readonly LayerName[] = ['weights'];

/** How wide the picture of a layer is drawn in a figure of that width: half, or all where it is wide or there is one column. */
export function layersLayout(width: number, name: LayerName): number {
  const inner = width - 2 * PADDING;
  return inner < COLUMNS_FROM || WIDE.includes(name) ? inner : Math.floor((inner - GAP) / 2);
}
