import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useRef } from 'preact/hooks';
import { useHeld } from '@/ui/useHeld.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { StudyBar } from '../StudyBar.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { gpBias } from './index.ts';
import { stageOf } from './stageOf.ts';
import { marks } from './model/marks.ts';
import { laws, params } from './params.ts';
import { useNet } from './useNet.ts';

const tones = { w1: 'transport', estimate: 'kl', objective: 'js' } as const;
const toneOf = (name: string) => Object.entries(tones).find(([each]) => each === name)?.[1];

export default function View(props: ViewProps) {
  const demo = useDemo(gpBias, props);
  const { text: words, locale, values } = demo;
  const place = useRef<HTMLDivElement>(null);
  const net = useNet(values, place);
  const frame = net.trained ? { ...demo.frame, trained: net.trained } : demo.frame;
  const readouts = gpBias.measure(frame);
  const { ref, width } = useWidth<HTMLDivElement>();
  // An axis that changed under the hand would carry the handle away.
  const stage = useHeld(stageOf(frame));
  const reset = () => {
    net.restart();
    demo.reset();
  };
  return (
    <DemoShell demo={{ ...demo, frame, readouts, reset }}>
      <div ref={place}>
        <div class="em-demo-body" ref={ref} {...stage.hand}>
          <Figure
            {...{ frame, words, locale, width }}
            stage={stage.value}
            onTheta={(theta) => demo.set({ theta })}
            onLambda={(lambda) => demo.set({ lambda })}
          />
        </div>
        {values.law === 'stay' ? (
          <p class="em-study-note gp-no-net">{words.noNet}</p>
        ) : (
          <StudyBar
            view={net.view}
            last={marks.at(-1)!}
            locale={locale}
            atRest={words.untrained}
            onPlay={net.play}
            onPause={net.pause}
            onRestart={net.restart}
          />
        )}
      </div>
      <div class="em-readouts">
        {gpBias.readouts.map((name) => {
          const tone = toneOf(name);
          return (
            <Readout
              key={name}
              name={name}
              label={words.readouts[name]}
              value={readouts[name]}
              locale={locale}
              {...(name.startsWith('trained') && !frame.trained ? { shown: words.notYet } : {})}
              {...(tone ? { tone } : {})}
            />
          );
        })}
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
        <Segmented
          label={words.params.law}
          options={laws.map((law) => ({ value: law, label: words.laws[law] }))}
          value={values.law}
          onChange={(law) => demo.set({ law })}
        />
        <Segmented
          label={words.params.sided}
          options={(['two', 'one'] as const).map((sided) => ({ value: sided, label: words.sides[sided] }))}
          value={values.sided}
          onChange={(sided) => demo.set({ sided })}
        />
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.theta}
          value={values.theta}
          {...params.theta}
          valueText={formatNumber(values.theta, { locale, decimals: 1 })}
          onChange={(theta) => demo.set({ theta })}
        />
        <Slider
          label={words.params.lambda}
          value={values.lambda}
          {...params.lambda}
          logarithmic
          valueText={formatNumber(values.lambda, { locale, decimals: values.lambda < 10 ? 1 : 0 })}
          onChange={(lambda) => demo.set({ lambda })}
        />
      </div>
    </DemoShell>
  );
}
