import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { critic1d } from './index.ts';
import { params } from './params.ts';
import { showPower } from './showPower.ts';

const sliders = ['x', 'm1', 's1', 'm2', 's2'] as const;
const tones = {
  'd-gradient': 'js',
  'ns-gradient': 'kl',
  'critic-slope': 'transport',
  d: 'js',
  w1: 'transport',
  js: 'js',
} as const;

export default function View(props: ViewProps) {
  const demo = useDemo(critic1d, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const { probe, criticSlope, w1, js } = frame;
  const decimals = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const shown = {
    'd-gradient': showPower(probe.logSaturating, locale),
    'ns-gradient': showPower(probe.logNonSaturating, locale),
    'critic-slope': formatNumber(criticSlope, { locale, decimals: 0 }),
    d: showPower(Math.log10(probe.d), locale),
    w1: decimals(w1),
    js: decimals(js),
  };
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onChange={demo.set} />
      </div>
      <div class="em-readouts">
        {critic1d.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            shown={shown[name]}
            locale={locale}
            tone={tones[name]}
          />
        ))}
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        {sliders.map((name) => (
          <Slider
            key={name}
            label={words.params[name]}
            value={values[name]}
            {...params[name]}
            valueText={formatNumber(values[name], { locale, decimals: name.startsWith('s') ? 2 : 1 })}
            onChange={(value) => demo.set({ [name]: value })}
          />
        ))}
      </div>
    </DemoShell>
  );
}
