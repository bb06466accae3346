import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { noise } from './index.ts';
import { params } from './params.ts';

const tones = { js: 'js', 'js-slope': 'js', w1: 'transport', smear: 'tv' } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(noise, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure
          {...{ frame, words, locale, width }}
          onTheta={(theta) => demo.set({ theta })}
          onSigma={(sigma) => demo.set({ sigma })}
        />
      </div>
      <div class="em-readouts">
        {noise.readouts.map((name) => (
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
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        {(['sigma', 'theta'] as const).map((name) => (
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
    </DemoShell>
  );
}
