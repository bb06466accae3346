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
  return (
    <DemoShell demo={demo}>
      <Presets demo={demo} label={words.sequences} isStanding={(name) => name === values.sequence} />
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onN={(n) => demo.set({ n })} />
      </div>
      <div class="em-readouts">
        {topology.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={reveal ? readouts[name] : '?'}
            shown={reveal ? formatSize(Number(readouts[name]), { locale, decimals: 3 }) : '?'}
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
