import { Segmented, type SegmentedProps } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { objectivesOf } from '../model/objectivesOf.ts';
import { optimizersOf } from '../model/optimizersOf.ts';
import {
  activations,
  engines,
  objectives,
  optimizers,
  params,
  penalties,
  type TrainerValues,
} from '../params.ts';
import type { EngineChoice } from '../session/Lane.ts';
import { judgeOf } from '../text/judgeOf.ts';
import { Candidates } from './Candidates.tsx';
import { formatCount } from './formats.ts';
import type { SettingsProps } from './LiveSettings.tsx';

export interface MoreSettingsProps extends SettingsProps {
  readonly engine: EngineChoice | undefined;
}

const counts = ['seed', 'batch', 'width', 'depth', 'samples'] as const;
const moments = ['beta1', 'beta2'] as const;

/** Behind a disclosure: the run beside, nets, penalty, optimisers, seed, batch, and the engine with what was measured. */
export function MoreSettings({ values, words, locale, set, engine }: MoreSettingsProps) {
  const beside = objectives.filter((objective) => objective !== values.objective);
  return (
    <details class="em-more">
      <summary>{words.moreSettings}</summary>
      <Choice
        label={words.params.versus}
        options={[
          { value: 'none' as const, label: words.noVersus },
          ...beside.map((value) => ({ value, label: words.objectives[value] })),
        ]}
        value={values.versus === values.objective ? 'none' : values.versus}
        onChange={(versus) => set({ versus })}
      />
      <Choice
        label={words.params.activation}
        options={activations.map((value) => ({ value, label: words.activations[value] }))}
        value={values.activation}
        onChange={(activation) => set({ activation })}
      />
      {objectivesOf(values).includes('wgan-gp') && (
        <Choice
          label={words.params.penalty}
          options={penalties.map((value) => ({ value, label: words.penalties[value] }))}
          value={values.penalty}
          onChange={(penalty) => set({ penalty })}
        />
      )}
      {(['criticOptimizer', 'generatorOptimizer'] as const).map((name) => (
        <Choice
          key={name}
          label={name === 'criticOptimizer' ? judgeOf(values.objective, words).optimizer : words.params[name]}
          options={optimizers.map((value) => ({ value, label: words.optimizers[value] }))}
          value={values[name]}
          onChange={(kind) => set({ [name]: kind })}
        />
      ))}
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
        {hasMoments(values) &&
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
      <Choice
        label={words.params.engine}
        options={engines.map((value) => ({ value, label: words.engines[value] }))}
        value={values.engine}
        onChange={(next) => set({ engine: next })}
      />
      {engine && <Candidates engine={engine} words={words} locale={locale} />}
    </details>
  );
}

/** A few choices with their name before them. */
function Choice<C extends string>(props: SegmentedProps<C>) {
  return (
    <div class="em-labelled">
      <span aria-hidden="true">{props.label}</span>
      <Segmented {...props} />
    </div>
  );
}

/** Only Adam has moments to set. */
const hasMoments = (values: TrainerValues): boolean =>
  objectivesOf(values)
    .flatMap((objective) => Object.values(optimizersOf(values, objective)))
    .some(({ kind }) => kind === 'adam');
