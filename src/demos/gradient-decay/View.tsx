import { useMemo, useRef } from 'preact/hooks';
import { createStudy, type StudyView } from '@/train/worker/clientStudy.ts';
import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useHeld } from '@/ui/useHeld.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { startValues, type ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { StudyBar } from '../StudyBar.tsx';
import { useDemo } from '../useDemo.ts';
import { useStudy } from '../useStudy.ts';
import { Figure } from './Figure.tsx';
import { gradientDecay } from './index.ts';
import {
  lookAtCritic,
  lookAtDiscriminator,
  type CriticLook,
  type DiscriminatorLook,
} from './model/lookAt.ts';
import { marks } from './model/marks.ts';
import { placesOf } from './model/placesOf.ts';
import { fetchRecorded } from './model/recorded.ts';
import { specsOf } from './model/specsOf.ts';
import { frameOf } from './model.ts';
import { costs, params } from './params.ts';
import { shownReadouts } from './shownReadouts.ts';

const tones = {
  saturating: 'js',
  'non-saturating': 'kl',
  'critic-gradient': 'transport',
  decades: 'js',
  'js-bound': 'js',
} as const;
const toneOf = (name: string) => Object.entries(tones).find(([each]) => each === name)?.[1];

export const prepare = (given: ViewProps['given']) => fetchRecorded(startValues(params, given));

export default function View(props: ViewProps) {
  const demo = useDemo(gradientDecay, props);
  const { text: words, locale, values } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const study = useTraining(values, place);
  const frame = study.looks ? frameOf(values, study.looks, 'trained') : demo.frame;
  const places = useHeld(placesOf(frame));
  const readouts = gradientDecay.measure(frame);
  const shown = shownReadouts(frame, words, locale);
  const reset = () => {
    study.restart();
    demo.reset();
  };
  return (
    <DemoShell demo={{ ...demo, frame, readouts, reset }}>
      <div ref={place}>
        <div class="em-demo-body" ref={ref} {...places.hand}>
          <Figure
            {...{ frame, words, locale, width }}
            stage={places.value}
            onUpdates={(updates) => demo.set({ updates })}
            onTheta={(theta) => demo.set({ theta })}
          />
        </div>
        <StudyBar
          view={study.view}
          last={marks.at(-1)!}
          locale={locale}
          atRest={words.sources[frame.source === 'recorded' ? 'recorded' : 'untrained']}
          onPlay={() => {
            // Training is watched at its end.
            demo.set({ updates: marks.at(-1)! });
            study.play();
          }}
          onPause={study.pause}
          onRestart={study.restart}
        />
      </div>
      <div class="em-readouts em-readout-grid">
        {gradientDecay.readouts.map((name) => {
          const tone = toneOf(name);
          return (
            <Readout
              key={name}
              name={name}
              label={words.readouts[name]}
              value={readouts[name]}
              shown={shown[name]}
              locale={locale}
              {...(tone ? { tone } : {})}
            />
          );
        })}
      </div>
      <Presets
        demo={demo}
        isStanding={(name) => {
          const { theta, noise } = { ...defaults, ...gradientDecay.presets[name] };
          return values.theta === theta && values.noise === noise;
        }}
      />
      <div class="em-controls em-button-row">
        <Segmented
          label={words.params.cost}
          options={costs.map((cost) => ({ value: cost, label: words.costs[cost] }))}
          value={values.cost}
          onChange={(cost) => demo.set({ cost })}
        />
      </div>
      <div class="em-controls em-control-row">
        {(['theta', 'noise', 'seed'] as const).map((name) => (
          <Slider
            key={name}
            label={words.params[name]}
            value={values[name]}
            {...params[name]}
            // A seed is any whole number; by hand a hundred are enough.
            max={name === 'seed' ? Math.max(99, values.seed) : params[name].max}
            valueText={formatNumber(values[name], { locale, decimals: name === 'seed' ? 0 : 2 })}
            onChange={(value) => demo.set({ [name]: value })}
          />
        ))}
      </div>
    </DemoShell>
  );
}

const defaults = { theta: params.theta.default, noise: params.noise.default };

/** Both nets trained here: their looks once there are some of each. */
function useTraining(
  { theta, noise, seed }: Parameters<typeof specsOf>[0],
  place: { readonly current: HTMLDivElement | null },
) {
  const experiment = useMemo(() => ({ theta, noise, seed }), [theta, noise, seed]);
  const study = useStudy<StudyView, DiscriminatorLook | CriticLook>(
    JSON.stringify(experiment),
    ({ see, onChange }) => {
      const { discriminator, critic } = specsOf(experiment);
      return createStudy({
        subjects: [
          { id: 'discriminator', spec: discriminator },
          { id: 'critic', spec: critic },
        ],
        marks,
        backend: 'wasm-simd',
        onLook: (id, look) =>
          see(id, id === 'critic' ? lookAtCritic(experiment, look) : lookAtDiscriminator(experiment, look)),
        onChange,
      });
    },
    place,
  );
  const discriminator = (study.seen['discriminator'] ?? []).filter((look) => 'logits' in look);
  const critic = (study.seen['critic'] ?? []).filter((look) => 'values' in look);
  const both = Math.min(discriminator.length, critic.length);
  const looks = { discriminator: discriminator.slice(0, both), critic: critic.slice(0, both) };
  return { ...study, looks: both > 0 ? looks : undefined };
}
