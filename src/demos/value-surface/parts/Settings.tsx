import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { datasets, depths, params, type SurfaceValues } from '../params.ts';
import type { Words } from '../words.ts';
import { writtenBound } from '../writtenBound.ts';

export interface SettingsProps {
  readonly values: SurfaceValues;
  readonly words: Words;
  readonly locale: Locale;
  readonly set: (change: Partial<SurfaceValues>) => void;
}

/** What defines the experiment of the view on show. */
export function Settings({ values, words, locale, set }: SettingsProps) {
  const isSurface = values.view === 'surface';
  return (
    <div class="em-controls vs-settings">
      {isSurface ? (
        <Segmented
          label={words.params.dataset}
          options={datasets.map((each) => ({ value: each, label: words.datasets[each] }))}
          value={values.dataset}
          onChange={(dataset) => set({ dataset })}
        />
      ) : (
        <Segmented
          label={words.params.deep}
          options={depths.map((each) => ({ value: each, label: words.depths[each] }))}
          value={values.deep}
          onChange={(deep) => set({ deep })}
        />
      )}
      <div class="em-control-row">
        {isSurface && (
          <>
            <Slider
              label={words.params.clip}
              value={values.clip}
              {...params.clip}
              logarithmic
              valueText={writtenBound(values.clip)}
              onChange={(clip) => set({ clip })}
            />
            <Slider
              label={words.params.lambda}
              value={values.lambda}
              {...params.lambda}
              logarithmic
              valueText={formatNumber(values.lambda, { locale, decimals: values.lambda < 10 ? 1 : 0 })}
              onChange={(lambda) => set({ lambda })}
            />
          </>
        )}
        {(isSurface || values.deep !== '256') && (
          <label class="vs-seed">
            {words.params.seed}
            <input
              type="number"
              min={params.seed.min}
              max={params.seed.max}
              step={1}
              value={values.seed}
              onChange={(event) => {
                const reading = params.seed.read(event.currentTarget.value);
                if (reading.outcome !== 'ignored') set({ seed: reading.value });
              }}
            />
          </label>
        )}
      </div>
    </div>
  );
}
