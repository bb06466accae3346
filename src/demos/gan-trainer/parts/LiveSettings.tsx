import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import type { Locale } from '@/ui/locale.ts';
import { objectivesOf } from '../model/objectivesOf.ts';
import { judgeOf } from '../text/judgeOf.ts';
import { liveFieldsOf } from '../model/specOf.ts';
import { params, speeds, type TrainerValues } from '../params.ts';
import type { Words } from '../text/Words.ts';
import { formatCount, formatRate } from './formats.ts';

export interface SettingsProps {
  readonly values: TrainerValues;
  readonly words: Words;
  readonly locale: Locale;
  readonly set: (change: Partial<TrainerValues>) => void;
}

/** Nought has no place on a scale whose moves multiply. */
const LEAST_LAMBDA = 0.01;
/** Rates below this move nothing in demo time, above it nothing holds. */
const RATES = { min: 0.00001, max: 0.1, step: 0.00001 } as const;

/** The settings that reach a run while it goes on. */
export function LiveSettings({ values, words, locale, set }: SettingsProps) {
  const objectives = objectivesOf(values);
  const { nCritic, criticLearningRate, generatorLearningRate } = liveFieldsOf(values, values.objective);
  const judge = judgeOf(values.objective, words);
  return (
    <fieldset class="em-controls em-settings" data-group="live">
      <legend>
        {words.liveSettings} <span>{words.liveHint}</span>
      </legend>
      <div class="em-control-row">
        {objectives.includes('wgan-gp') && (
          <div>
            <Slider
              label={words.params.lambda}
              // Without a penalty, which only the failure lab asks for, the handle stands at the least.
              value={Math.max(LEAST_LAMBDA, values.lambda)}
              min={LEAST_LAMBDA}
              max={params.lambda.max}
              step={params.lambda.step}
              logarithmic
              valueText={String(values.lambda)}
              onChange={(lambda) => set({ lambda })}
            />
            <p class="em-hint">
              {words.lambdaHint}{' '}
              {values.lambda !== 10 && (
                <button type="button" class="em-link" onClick={() => set({ lambda: 10 })}>
                  {words.lambdaTry}
                </button>
              )}
            </p>
          </div>
        )}
        {objectives.includes('wgan') && (
          <Slider
            label={words.params.clip}
            value={values.clip}
            min={params.clip.min}
            max={params.clip.max}
            step={params.clip.step}
            logarithmic
            valueText={String(values.clip)}
            onChange={(clip) => set({ clip })}
          />
        )}
        <Slider
          label={judge.count}
          value={nCritic}
          min={1}
          max={params.nCritic.max}
          step={1}
          valueText={formatCount(nCritic, locale)}
          onChange={(next) => set({ nCritic: Math.round(next) })}
        />
        <Slider
          label={judge.rate}
          value={criticLearningRate}
          {...RATES}
          logarithmic
          valueText={formatRate(criticLearningRate)}
          // The generator keeps the rate it has, also where it followed this one.
          onChange={(learningRate) => set({ learningRate, generatorRate: generatorLearningRate })}
        />
        <Slider
          label={words.params.generatorRate}
          value={generatorLearningRate}
          {...RATES}
          logarithmic
          valueText={formatRate(generatorLearningRate)}
          onChange={(generatorRate) => set({ generatorRate })}
        />
        <div class="em-labelled">
          <span aria-hidden="true">{words.params.speed}</span>
          <Segmented
            label={words.params.speed}
            options={speeds.map((value) => ({ value, label: words.speeds[value] }))}
            value={values.speed}
            onChange={(speed) => set({ speed })}
          />
        </div>
      </div>
    </fieldset>
  );
}
