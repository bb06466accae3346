import { useRef, useState } from 'preact/hooks';
import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Readout } from '@/ui/Readout.tsx';
import { useLight } from '@/ui/useLight.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { useSettled } from '../useSettled.ts';
import { BumpEditor } from './BumpEditor.tsx';
import type { State } from './bumps.ts';
import { Curves, Laws } from './Figure.tsx';
import type { FigureProps } from './FigureProps.ts';
import { divergences } from './index.ts';
import { measureNames, type Measure } from './measures.ts';
import { params } from './params.ts';
import { toneOf } from './series.ts';
import { showMeasure } from './showMeasure.ts';
import { stageOf, type Stage } from './stage.ts';

/** A hand rests when nothing has changed for so many milliseconds. */
const rest = 200;

export default function View(props: ViewProps) {
  const demo = useDemo(divergences, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const light = useLight<Measure>();
  const held = useHeldStage(stageOf(frame.p, frame.q));
  // Two changes within one paint must both build on the newest state, not on the one last drawn.
  const newest = useRef<State>(values);
  newest.current = values;
  const change = (next: Partial<State>) => {
    newest.current = { ...newest.current, ...next };
    demo.set(next);
  };
  const figure: FigureProps = {
    frame,
    words,
    locale,
    width,
    light,
    stage: held.stage,
    moving: useSettled(values, rest) !== values,
    onState: (make) => change(make(newest.current)),
  };
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref} {...held.hand}>
        <Laws {...figure} />
      </div>
      <div class="em-readouts">
        {measureNames.map((name) => (
          <div
            key={name}
            class="em-readout-cell"
            role="group"
            tabIndex={0}
            aria-label={words.readouts[name]}
            {...light.part(name)}
          >
            <Readout
              name={name}
              label={words.readouts[name]}
              value={readouts[name]}
              shown={showMeasure(name, frame.measures[name], locale)}
              locale={locale}
              tone={toneOf[name]}
            />
          </div>
        ))}
      </div>
      <div class="em-demo-body">
        <Curves {...figure} />
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-bump-row">
        <div class="em-choice">
          <span aria-hidden="true">{words.integrandChoice}</span>
          <Segmented
            label={words.integrandChoice}
            options={params.integrand.options.map((value) => ({
              value,
              label: words.integrandOptions[value],
            }))}
            value={values.integrand}
            onChange={(integrand) => change({ integrand })}
          />
        </div>
        {(['p', 'q'] as const).map((side) => (
          <BumpEditor key={side} side={side} state={values} words={words} locale={locale} onChange={change} />
        ))}
      </div>
    </DemoShell>
  );
}

/** Keeps the stretch of the line that a drag began with: an axis that moved under the hand would carry the handle away. */
function useHeldStage(now: Stage) {
  const [stage, setStage] = useState<Stage | undefined>(undefined);
  const release = () => setStage(undefined);
  return {
    stage: stage ?? now,
    hand: {
      onPointerDown: () => setStage((was) => was ?? now),
      onPointerUp: release,
      onPointerCancel: release,
      onLostPointerCapture: release,
    },
  };
}
