import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { Readout } from '@/ui/Readout.tsx';
import { StepPlayback } from '@/ui/StepPlayback.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { twoEquations } from './index.ts';
import { methods, params } from './params.ts';

const decimals = { a: 1, b: 1, steps: 0 } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(twoEquations, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const end = params.steps.max;
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onChange={demo.set} />
      </div>
      <StepPlayback
        {...{ words, end }}
        within={ref}
        at={values.steps}
        onStep={(steps) => demo.set({ steps })}
      >
        <p class="em-counter">
          {words.counter}{' '}
          <output name="step" data-value={String(readouts.step)} aria-live="off">
            {String(values.steps).padStart(3, '0')}
          </output>{' '}
          / {end}
        </p>
      </StepPlayback>
      <div class="em-readouts">
        <Readout
          name="loss"
          label={words.readouts.loss}
          value={readouts.loss}
          shown={formatSize(frame.now.loss, { locale, decimals: 3 })}
          locale={locale}
          tone="js"
        />
        <Readout
          name="stable-limit"
          label={words.readouts['stable-limit']}
          value={readouts['stable-limit']}
          decimals={6}
          locale={locale}
        />
      </div>
      <div class="em-controls">
        <Segmented
          label={words.params.method}
          options={methods.map((method) => ({ value: method, label: words.methods[method] }))}
          value={values.method}
          onChange={(method) => demo.set({ method })}
        />
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.eta}
          value={values.eta}
          {...params.eta}
          valueText={formatNumber(values.eta, { locale, decimals: 4 })}
          onChange={(eta) => demo.set({ eta })}
        />
        {(['a', 'b', 'steps'] as const).map((name) => (
          <Slider
            key={name}
            label={words.params[name]}
            value={values[name]}
            {...params[name]}
            valueText={formatNumber(values[name], { locale, decimals: decimals[name] })}
            onChange={(value) => demo.set({ [name]: value })}
          />
        ))}
      </div>
    </DemoShell>
  );
}
