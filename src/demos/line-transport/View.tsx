import { Readout } from '@/ui/Readout.tsx';
import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { useHeld } from '@/ui/useHeld.ts';
import { useLight } from '@/ui/useLight.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { lineTransport } from './index.ts';
import type { Lit } from './light.ts';
import { ListControls } from './ListControls.tsx';
import { carried, removePair } from './pairs.ts';
import { params } from './params.ts';
import { refusalOf } from './refusalOf.ts';

const shapes = ['m1', 's1', 'm2', 's2'] as const;
const tones = { w1: 'transport', w2: 'transport', tv: 'tv', js: 'js', kl: 'kl' } as const;
/** Which way each measure looks at the two laws. */
const looks = {
  w1: 'horizontal',
  w2: 'horizontal',
  tv: 'vertical',
  js: 'vertical',
  kl: 'vertical',
} as const satisfies Record<string, Lit>;

export default function View(props: ViewProps) {
  const demo = useDemo(lineTransport, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const light = useLight<Lit>();
  const domain = useHeld(frame.domain);
  const refusal = refusalOf(frame, words);
  return (
    <DemoShell demo={demo} hint={words.hints[values.kind]} caption={words.captions[values.kind]}>
      {refusal && (
        <p class="em-demo-notes" role="alert">
          {refusal}
        </p>
      )}
      <div class="em-demo-body" ref={ref} {...domain.hand}>
        <Figure
          {...{ frame, words, locale, width, light }}
          domain={domain.value}
          onShare={(u) => demo.set({ u })}
          onShape={demo.set}
          onBlock={(which, index, place) =>
            demo.set(carried(values, which === 'real' ? 'from' : 'to', index, place))
          }
          onRemove={(pair) => values.from.length > 1 && demo.set(removePair(values, pair))}
        />
      </div>
      <div class="em-readouts">
        {lineTransport.readouts.map((name) => (
          <div key={name} class="lt-cell" {...light.hover(looks[name])}>
            <Readout
              name={name}
              label={words.readouts[name]}
              value={readouts[name]}
              locale={locale}
              tone={tones[name]}
              {...(refusal ? { shown: '–' } : {})}
            />
          </div>
        ))}
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-button-row">
        <Segmented
          label={words.params.kind}
          options={params.kind.options.map((value) => ({ value, label: words.kinds[value] }))}
          value={values.kind}
          onChange={(kind) => demo.set({ kind })}
        />
        <Segmented
          label={words.params.slices}
          options={params.slices.options.map((value) => ({ value, label: words.sliceNames[value] }))}
          value={values.slices}
          onChange={(slices) => demo.set({ slices })}
        />
      </div>
      {frame.kind === 'lists' && (
        <ListControls frame={frame} words={words} lists={values} onChange={demo.set} />
      )}
      {values.kind === 'densities' && (
        <div class="em-controls em-control-row">
          {shapes.map((name) => (
            <Slider
              key={name}
              label={words.params[name]}
              value={values[name]}
              {...params[name]}
              valueText={formatNumber(values[name], { locale, decimals: 2 })}
              onChange={(value) => demo.set({ [name]: value })}
            />
          ))}
        </div>
      )}
    </DemoShell>
  );
}
