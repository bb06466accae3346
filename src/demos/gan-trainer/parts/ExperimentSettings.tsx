import { Segmented } from '@/ui/controls/Segmented.tsx';
import { ThumbnailChoice } from '@/ui/controls/ThumbnailChoice.tsx';
import { AS_PUBLISHED, datasets, objectives, params } from '../params.ts';
import { MoreSettings, type MoreSettingsProps } from './MoreSettings.tsx';
import { DatasetThumbnail, DrawnThumbnail } from './Thumbnails.tsx';

export interface ExperimentSettingsProps extends MoreSettingsProps {
  readonly onDraw: () => void;
}

/** What defines the experiment: another choice here is another run, which begins at iteration 0. */
export function ExperimentSettings({ onDraw, ...rest }: ExperimentSettingsProps) {
  const { values, words, set } = rest;
  return (
    <fieldset class="em-controls em-settings" data-group="experiment">
      <legend>
        {words.resetSettings} <span>{words.resetHint}</span>
      </legend>
      <div class="em-choices">
        <Segmented
          label={words.params.objective}
          options={objectives.map((value) => ({ value, label: words.objectives[value] }))}
          value={values.objective}
          onChange={(objective) => set({ objective, ...PUBLISHED })}
        />
        <ThumbnailChoice
          label={words.params.dataset}
          options={datasets.map((value) => ({
            value,
            label: words.datasets[value],
            picture:
              value === 'drawn' ? (
                <DrawnThumbnail points={values.points} />
              ) : (
                <DatasetThumbnail name={value} />
              ),
          }))}
          value={values.dataset}
          onChange={(dataset) => {
            set({ dataset });
            if (dataset === 'drawn') onDraw();
          }}
        />
      </div>
      <MoreSettings {...rest} />
    </fieldset>
  );
}

/** Another objective brings its own paper's optimiser and number of critic updates. */
const PUBLISHED = {
  nCritic: AS_PUBLISHED,
  learningRate: AS_PUBLISHED,
  generatorRate: AS_PUBLISHED,
  criticOptimizer: params.criticOptimizer.default,
  generatorOptimizer: params.generatorOptimizer.default,
  beta1: params.beta1.default,
  beta2: params.beta2.default,
};
