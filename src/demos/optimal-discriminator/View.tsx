import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { optimalDiscriminator } from './index.ts';
import { laws, params } from './params.ts';

const tones = {
  value: 'js',
  js: 'js',
  saturating: 'js',
  'non-saturating': 'kl',
  wasserstein: 'transport',
} as const;

export default function View(props: ViewProps) {
  const demo = useDemo(optimalDiscriminator, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const setMu = (mu: number) => demo.set({ mu });
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onMu={setMu} />
      </div>
      <div class="em-readouts">
        {optimalDiscriminator.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            locale={locale}
            tone={tones[name]}
          />
        ))}
      </div>
      <div class="em-controls">
        <Segmented
          label={words.params.law}
          options={laws.map((law) => ({ value: law, label: words.laws[law] }))}
          value={values.law}
          onChange={(law) => demo.set({ law })}
        />
      </div>
      <Presets demo={demo} />
      <div class="em-controls">
        <Slider
          label={words.params.mu}
          value={values.mu}
          {...params.mu}
          valueText={formatNumber(values.mu, { locale, decimals: 2 })}
          onChange={setMu}
        />
      </div>
    </DemoShell>
  );
}
