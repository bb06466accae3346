import { Readout } from '@/ui/Readout.tsx';
import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { parallelLines } from './index.ts';
import { params } from './params.ts';

const tones = { w1: 'transport', js: 'js', tv: 'tv', kl: 'kl', 'reverse-kl': 'kl' } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(parallelLines, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure
          frame={frame}
          words={words}
          locale={locale}
          width={width}
          onTheta={(theta) => demo.set({ theta })}
        />
      </div>
      <div class="em-readouts">
        {parallelLines.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={name === 'w1' && values.sampled ? words.empirical : words.readouts[name]}
            value={readouts[name]}
            locale={locale}
            tone={tones[name]}
          />
        ))}
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Segmented
          label={words.mode}
          options={[
            { value: 'exact', label: words.exact },
            { value: 'sampled', label: words.params.sampled },
          ]}
          value={values.sampled ? 'sampled' : 'exact'}
          onChange={(mode) => demo.set({ sampled: mode === 'sampled' })}
        />
        {values.sampled && (
          <Slider
            label={words.params.samples}
            value={values.samples}
            {...params.samples}
            valueText={formatNumber(values.samples, { locale, decimals: 0 })}
            onChange={(samples) => demo.set({ samples: Math.round(samples) })}
          />
        )}
        {values.sampled && (
          <Slider
            label={words.params.seed}
            value={values.seed}
            {...params.seed}
            valueText={formatNumber(values.seed, { locale, decimals: 0 })}
            onChange={(seed) => demo.set({ seed: Math.round(seed) })}
          />
        )}
      </div>
    </DemoShell>
  );
}
