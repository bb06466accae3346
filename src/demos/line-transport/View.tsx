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
import { lineTransport } from './index.ts';
import { params } from './params.ts';

const shapes = ['m1', 's1', 'm2', 's2'] as const;
const tones = { w1: 'transport', w2: 'transport', tv: 'tv', js: 'js', kl: 'kl' } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(lineTransport, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const moveBlock = (which: 'real' | 'fake', index: number, place: number) => {
    const places = frame.moves.map((move) => (which === 'real' ? move.from : move.to)).with(index, place);
    demo.set(which === 'real' ? { from: places } : { to: places });
  };
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onShare={(u) => demo.set({ u })} onBlock={moveBlock} />
      </div>
      <div class="em-readouts">
        {lineTransport.readouts.map((name) => (
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
      <div class="em-controls">
        <Segmented
          label={words.params.kind}
          options={[
            { value: 'densities', label: words.densities },
            { value: 'lists', label: words.lists },
          ]}
          value={values.kind}
          onChange={(kind) => demo.set({ kind })}
        />
      </div>
      {values.kind === 'densities' && (
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
      )}
    </DemoShell>
  );
}
