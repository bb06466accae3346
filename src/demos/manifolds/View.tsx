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
import { manifolds } from './index.ts';
import { cases, nudging } from './params.ts';
import { percent } from './percent.ts';

const tones = { overlap: 'kl', crossings: 'kl', accuracy: 'js', js: 'js', w1: 'transport' } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(manifolds, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const { nudge } = frame;
  const names = words.nudges[nudge.length === 3 ? 'space' : 'plane'];
  // A third part that this curve has no use for is kept for the next.
  const setNudge = (next: readonly number[]) =>
    demo.set({ nudge: [...next, ...values.nudge.slice(next.length)] });
  const shown = {
    crossings: String(frame.crossings.length),
    accuracy: percent(frame.accuracy, locale),
  };
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onNudge={setNudge} />
      </div>
      <div class="em-readouts">
        {manifolds.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            locale={locale}
            tone={tones[name]}
            {...(name === 'crossings' || name === 'accuracy' ? { shown: shown[name] } : {})}
          />
        ))}
      </div>
      <div class="em-controls">
        <Segmented
          label={words.params.case}
          options={cases.map((name) => ({ value: name, label: words.cases[name] }))}
          value={values.case}
          onChange={(name) => demo.set({ case: name })}
        />
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        {nudge.map((part, i) => (
          <Slider
            key={i}
            label={names[i] ?? ''}
            value={part}
            {...nudging}
            valueText={formatNumber(part, { locale, decimals: 2 })}
            onChange={(value) => setNudge(nudge.map((old, k) => (k === i ? value : old)))}
          />
        ))}
      </div>
    </DemoShell>
  );
}
