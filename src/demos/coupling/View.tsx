import { useRef, useState } from 'preact/hooks';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useHeld } from '@/ui/useHeld.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { DrawBar } from './DrawBar.tsx';
import { Figure } from './Figure.tsx';
import { coupling } from './index.ts';
import { stageOf } from './layout.ts';
import { params } from './params.ts';
import { useDrawing } from './useDrawing.ts';

const tones = { w1: 'transport', 'ks-x': 'real', 'ks-y': 'fake' } as const;
const toneOf = (name: string) => Object.entries(tones).find(([each]) => each === name)?.[1];

export default function View(props: ViewProps) {
  const demo = useDemo(coupling, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const bar = useRef<HTMLDivElement>(null);
  const stage = useHeld(stageOf(frame));
  /** The ω looked at, while its draw is among those shown; else the latest. */
  const [looked, setLooked] = useState<number | undefined>(undefined);
  const last = frame.draws.d.length - 1;
  const setCount = (n: number) => {
    setLooked(undefined);
    demo.set({ n });
  };
  const drawing = useDrawing(bar, values.n, params.n.max, setCount);
  const say = (value: number, decimals: number) => formatNumber(value, { locale, decimals });
  const { mean, error } = frame.means.at(-1)!;
  const sample = Number.isNaN(error) ? say(mean, 3) : words.sample(say(mean, 3), say(2 * error, 2));
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref} {...stage.hand}>
        <Figure
          {...{ frame, words, locale, width }}
          stage={stage.value}
          chosen={Math.min(looked ?? last, last)}
          onChoose={setLooked}
          onEnd={(end, at) => demo.set({ [end]: at })}
          onRho={(rho) => demo.set({ rho })}
        />
      </div>
      <div class="em-readouts">
        {coupling.readouts.map((name) => {
          const tone = toneOf(name);
          return (
            <Readout
              key={name}
              name={name}
              label={words.readouts[name]}
              value={readouts[name]}
              locale={locale}
              {...(name === 'sample-mean' ? { shown: sample } : {})}
              {...(tone ? { tone } : {})}
            />
          );
        })}
      </div>
      <div class="em-controls cp-bar" ref={bar}>
        <DrawBar {...{ words, locale, drawing }} count={values.n} onCount={setCount} />
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
        <button type="button" class="em-button" onClick={() => demo.set({ rho: 0 - values.rho })}>
          {words.flip}
        </button>
        <button
          type="button"
          class="em-button"
          aria-pressed={values.compare}
          onClick={() => demo.set({ compare: !values.compare })}
        >
          {words.params.compare}
        </button>
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.rho}
          value={values.rho}
          {...params.rho}
          valueText={say(values.rho, 2)}
          onChange={(rho) => demo.set({ rho })}
        />
        <Slider
          label={words.params.seed}
          value={values.seed}
          {...params.seed}
          valueText={say(values.seed, 0)}
          onChange={(seed) => demo.set({ seed: Math.round(seed) })}
        />
      </div>
    </DemoShell>
  );
}
