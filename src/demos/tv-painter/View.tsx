import { Readout } from '@/ui/Readout.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { tvPainter } from './index.ts';
import { complement, flat } from './event.ts';
import { params } from './params.ts';
import { useBrush } from './useBrush.ts';

const shapes = ['m1', 's1', 'm2', 's2'] as const;

export default function View(props: ViewProps) {
  const demo = useDemo(tvPainter, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const brush = useBrush(frame.event, (event) => {
    // An address holds so many ends and no more.
    if (flat(event).length <= params.event.maxLength) demo.set({ event: flat(event) });
  });
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width, brush }} onShape={demo.set} />
      </div>
      <div class="em-readouts">
        <Readout name="score" label={words.readouts.score} value={readouts.score} locale={locale} tone="tv" />
        <Readout name="tv" label={words.readouts.tv} value={readouts.tv} locale={locale} tone="transport" />
      </div>
      <div class="em-controls em-button-row">
        <button
          type="button"
          class="em-button em-primary"
          aria-pressed={values.reveal}
          onClick={() => demo.set({ reveal: !values.reveal })}
        >
          {values.reveal ? words.hide : words.show}
        </button>
        <button
          type="button"
          class="em-button"
          onClick={() => demo.set({ event: flat(complement(frame.event)) })}
        >
          {words.complement}
        </button>
        <button type="button" class="em-button" onClick={() => demo.set({ event: [] })}>
          {words.clear}
        </button>
      </div>
      <Presets demo={demo} />
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
    </DemoShell>
  );
}
