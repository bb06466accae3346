import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import type { Locale } from '@/ui/locale.ts';
import { showPower } from '@/ui/showPower.ts';
import type { DataTable } from '../demo.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

/** One row a critic, or one row a layer. */
export function tabulate(frame: Frame, words: Words, locale: Locale): DataTable {
  return frame.view === 'surface' ? ofSurfaces(frame, words, locale) : ofLayers(frame, words, locale);
}

function ofSurfaces({ critics, reveal }: Frame, words: Words, locale: Locale): DataTable {
  const say = (value: number) => formatSize(value, { locale, decimals: 3 });
  return {
    columns: words.surfaceColumns,
    rows: critics.map(({ hold, measured: { updates, estimate, slope, weights } }) => [
      words.hold(hold),
      updates,
      say(estimate),
      say(slope.mean),
      say(slope.sd),
      // A reader who has not guessed yet must not read it here.
      reveal && !Number.isNaN(weights.shareAtBound)
        ? `${formatNumber(100 * weights.shareAtBound, { locale, decimals: 0 })} %`
        : '–',
    ]),
  };
}

function ofLayers({ critics }: Frame, words: Words, locale: Locale): DataTable {
  const layers = critics[0]?.measured.gradients.length ?? 0;
  return {
    columns: [words.layerColumn, ...critics.map(({ hold }) => words.symbol(hold))],
    rows: Array.from({ length: layers }, (_, k) => layers - k).map((layer) => [
      layer,
      ...critics.map(({ measured }) => showPower(measured.gradients[layer - 1] ?? NaN, locale)),
    ]),
  };
}
