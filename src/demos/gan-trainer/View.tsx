import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '@/train/worker/protocol.ts';
import { useOnScreen } from '@/ui/useOnScreen.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { ganTrainer } from './index.ts';
import { standing } from './parts/standing.ts';
import { DrawingPicture } from './parts/DrawingPicture.tsx';
import { DrawingTools } from './parts/DrawingTools.tsx';
import { ExportButton } from './parts/ExportButton.tsx';
import { ExperimentSettings } from './parts/ExperimentSettings.tsx';
import { FailureLab } from './parts/FailureLab.tsx';
import { layoutOf } from './parts/layout.ts';
import { LayerSwitches } from './parts/layers/LayerSwitches.tsx';
import { LiveBadge, LiveCharts, LiveLayers, LiveNumbers, LiveStopped } from './parts/LiveParts.tsx';
import { LivePicture } from './parts/LivePicture.tsx';
import { LiveSettings } from './parts/LiveSettings.tsx';
import { Bar } from './parts/Bar.tsx';
import { MomentLink } from './parts/MomentLink.tsx';
import { Scrubber } from './parts/Scrubber.tsx';
import { SettledShell } from './parts/SettledShell.tsx';
import { useSketch } from './parts/useSketch.ts';
import { failures, healthy } from './presets.ts';
import { judgeOf } from './text/judgeOf.ts';
import { useAutoplay } from './session/useAutoplay.ts';
import { useSession } from './session/useSession.ts';

export default function View(props: ViewProps) {
  const demo = useDemo(ganTrainer, props);
  const { text: words, locale, values, live } = demo;
  const session = useSession(values, demo.frame);
  const { ref, width } = useWidth<HTMLDivElement>();
  const onScreen = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const sketch = useSketch(values.points, (points) => demo.set({ points }));
  useOnScreen(onScreen, session.setVisible);
  useAutoplay(session, onScreen, live && (values.autoplay || values.iteration > 0), values.iteration);
  useFaults(onScreen, session.provoke);

  const lanes = session.lanes.value;
  const isDrawn = values.dataset === 'drawn';
  const drawing = live && isDrawn && (asked || lanes.length === 0);
  const setDrawing = (next: boolean) => {
    if (!next) sketch.finish();
    else session.pause();
    setAsked(next);
  };
  // A reader who resets wants the beginning, also where no parameter differs from it.
  const reset = () => {
    session.restart();
    demo.reset();
  };
  const settings = { values, words, locale, set: demo.set };
  const failing = standing(values, failures);
  const places = drawing ? 1 : lanes.length;
  const { pictureWidth } = layoutOf(width, places);
  return (
    <SettledShell
      session={session}
      demo={{ ...demo, reset }}
      actions={
        <>
          <MomentLink
            session={session}
            place={demo.place}
            query={() => demo.query(demo.place.kind === 'embed' ? 'defaults' : 'given')}
            words={words}
            locale={locale}
          />
          <ExportButton values={values} words={words} />
        </>
      }
      badge={<LiveBadge session={session} wish={values.engine} words={words} locale={locale} />}
    >
      <div ref={onScreen}>
        <div ref={ref}>
          <Figure
            frame={demo.frame}
            words={words}
            locale={locale}
            width={width}
            places={places}
            {...(live && {
              charts: (
                <LiveCharts session={session} words={words} locale={locale} width={width} places={places} />
              ),
              pictures: drawing ? (
                <DrawingPicture
                  points={sketch.points}
                  words={words}
                  locale={locale}
                  width={pictureWidth}
                  onChange={(points) => {
                    setAsked(true);
                    sketch.draw(points);
                  }}
                />
              ) : (
                lanes.map((lane, index) => (
                  <LivePicture
                    key={index}
                    lane={lane}
                    words={words}
                    locale={locale}
                    width={pictureWidth}
                    named={lanes.length > 1}
                    index={index}
                    plan={values.layers.includes('plan')}
                  />
                ))
              ),
            })}
          >
            <div class="em-trainer-bar">
              {isDrawn && (
                <DrawingTools sketch={sketch} drawing={drawing} words={words} onDrawing={setDrawing} />
              )}
              <LiveStopped session={session} words={words} locale={locale} />
              <Bar session={session} words={words} locale={locale} onUse={() => setDrawing(false)} />
              <Scrubber session={session} words={words} locale={locale} goal={values.iteration} />
              <LiveNumbers session={session} words={words} locale={locale} />
            </div>
          </Figure>
          <LayerSwitches
            on={values.layers}
            words={words.layers(demo.frame.runs.map(({ objective }) => judgeOf(objective, words).name))}
            onChange={(layers) => demo.set({ layers })}
          />
          {live && (
            <LiveLayers session={session} on={values.layers} words={words} locale={locale} width={width} />
          )}
        </div>
      </div>
      <Presets
        // What the reader measures stays: these are to be compared.
        demo={{ ...demo, set: (change) => demo.set({ ...change, layers: values.layers }) }}
        names={healthy}
        isStanding={(name) => name === standing(values, healthy)}
      />
      <FailureLab words={words} standing={failing}>
        <Presets
          demo={demo}
          names={failures}
          label={words.lab.title}
          isStanding={(name) => name === failing}
        />
      </FailureLab>
      <ExperimentSettings {...settings} engine={lanes[0]?.engine.value} onDraw={() => setAsked(true)} />
      <LiveSettings {...settings} />
    </SettledShell>
  );
}

const faults = ['context-lost', 'nan', 'crash', 'freeze'] as const satisfies readonly Fault[];

/** A test may bring about a fault, which harms nothing but the run. */
function useFaults(
  ref: { readonly current: Element | null },
  provoke: ReturnType<typeof useSession>['provoke'],
): void {
  useEffect(() => {
    const element = ref.current;
    const hear = (event: Event) => {
      const fault = event instanceof CustomEvent && faults.find((each) => each === event.detail);
      if (fault) provoke(fault);
    };
    element?.addEventListener('em-provoke', hear);
    return () => element?.removeEventListener('em-provoke', hear);
  }, []);
}
