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
import { newton } from './index.ts';
import { params } from './params.ts';

export default function View(props: ViewProps) {
  const demo = useDemo(newton, props);
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
          {words.counter} {values.steps} / {end}
        </p>
      </StepPlayback>
      <div class="em-readouts">
        <Readout
          name="x"
          label={words.readouts.x}
          value={readouts.x}
          shown={formatSize(frame.now.x, { locale, decimals: 11 })}
          locale={locale}
        />
        <Readout
          name="error"
          label={words.readouts.error}
          value={readouts.error}
          shown={formatSize(frame.now.error, { locale, decimals: 1 })}
          locale={locale}
          tone="js"
        />
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.x0}
          value={values.x0}
          {...params.x0}
          valueText={formatNumber(values.x0, { locale, decimals: 2 })}
          onChange={(x0) => demo.set({ x0 })}
        />
        <Slider
          label={words.params.steps}
          value={values.steps}
          {...params.steps}
          valueText={words.stepValue(String(values.steps))}
          onChange={(steps) => demo.set({ steps })}
        />
      </div>
    </DemoShell>
  );
}
