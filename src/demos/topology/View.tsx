import { Readout } from '@/ui/Readout.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatSize } from '@/ui/formatSize.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { GuessBar } from './GuessBar.tsx';
import { topology } from './index.ts';
import { looks } from './looks.ts';
import { params } from './params.ts';

export default function View(props: ViewProps) {
  const demo = useDemo(topology, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const { reveal } = frame;
  // The built page holds the answer for readers without JavaScript; the style keeps it from all others until asked.
  const unasked = !reveal && !demo.live;
  const shown = reveal || unasked;
  return (
    <DemoShell demo={demo}>
      <Presets demo={demo} label={words.sequences} isStanding={(name) => name === values.sequence} />
      <div class={`em-demo-body${unasked ? ' tp-unasked' : ''}`} ref={ref}>
        <Figure
          {...{ words, locale, width }}
          frame={unasked ? { ...frame, reveal: true } : frame}
          onN={(n) => demo.set({ n })}
        />
      </div>
      <div class={`em-readouts${unasked ? ' tp-unasked' : ''}`}>
        {topology.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={shown ? readouts[name] : '?'}
            shown={shown ? formatSize(Number(readouts[name]), { locale, decimals: 3 }) : '?'}
            locale={locale}
            tone={looks[name].tone}
          />
        ))}
      </div>
      <GuessBar
        frame={frame}
        words={words}
        onGuess={(guess) => demo.set({ guess })}
        onReveal={(next) => demo.set({ reveal: next })}
      />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.n}
          value={values.n}
          {...params.n}
          valueText={String(values.n)}
          onChange={(n) => demo.set({ n: Math.round(n) })}
        />
      </div>
    </DemoShell>
  );
}
