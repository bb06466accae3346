import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { objectivesOf } from '../model/objectivesOf.ts';
import { engines, objectives, params } from '../params.ts';
import type { EngineChoice } from '../session/Lane.ts';
import { Candidates } from './Candidates.tsx';
import { formatCount } from './formats.ts';
import type { SettingsProps } from './LiveSettings.tsx';

export interface MoreSettingsProps extends SettingsProps {
  readonly engine: EngineChoice | undefined;
}

const counts = ['seed', 'batch', 'width', 'depth', 'samples'] as const;
const moments = ['beta1', 'beta2'] as const;

/** Behind a disclosure: the run beside, seed, batch, nets, and the engine with what was measured. */
export function MoreSettings({ values, words, locale, set, engine }: MoreSettingsProps) {
  const beside = objectives.filter((objective) => objective !== values.objective);
  return (
    <details class="em-more">
      <summary>{words.moreSettings}</summary>
      <div class="em-labelled">
        <span aria-hidden="true">{words.params.versus}</span>
        <Segmented
          label={words.params.versus}
          options={[
            { value: 'none' as const, label: words.noVersus },
            ...beside.map((value) => ({ value, label: words.objectives[value] })),
          ]}
          value={values.versus === values.objective ? 'none' : values.versus}
          onChange={(versus) => set({ versus })}
        />
      </div>
      <div class="em-control-row">
        {counts.map((name) => (
          <Slider
            key={name}
            label={words.params[name]}
            value={values[name]}
            min={params[name].min}
            max={params[name].max}
            step={params[name].step}
            valueText={formatCount(values[name], locale)}
            onChange={(next) => set({ [name]: Math.round(next) })}
          />
        ))}
        {objectivesOf(values).some((objective) => objective !== 'wgan') &&
          moments.map((name) => (
            <Slider
              key={name}
              label={words.params[name]}
              value={values[name]}
              min={params[name].min}
              max={params[name].max}
              step={params[name].step}
              valueText={String(values[name])}
              onChange={(next) => set({ [name]: next })}
            />
          ))}
      </div>
      <div class="em-labelled">
        <span aria-hidden="true">{words.params.engine}</span>
        <Segmented
          label={words.params.engine}
          options={engines.map((value) => ({ value, label: words.engines[value] }))}
          value={values.engine}
          onChange={(next) => set({ engine: next })}
        />
      </div>
      {engine && <Candidates engine={engine} words={words} locale={locale} />}
    </details>
  );
}
