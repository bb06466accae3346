import { useMemo, useRef } from 'preact/hooks';
import { Segmented } from '@/ui/controls/Segmented.tsx';
import { useLight } from '@/ui/useLight.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { startValues, type ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { valueSurface } from './index.ts';
import { measure } from './measure.ts';
import { withCritics } from './model.ts';
import type { CriticId } from './model/Critic.ts';
import { fetchRecording } from './model/recall.ts';
import { views } from './params.ts';
import { Ask } from './parts/Ask.tsx';
import { Numbers } from './parts/Numbers.tsx';
import { OriginBadge } from './parts/OriginBadge.tsx';
import { Settings } from './parts/Settings.tsx';
import { Training } from './parts/Training.tsx';
import { useTraining } from './session/useTraining.ts';

export const prepare = (given: ViewProps['given']) => fetchRecording(startValues(valueSurface.params, given));

export default function View(props: ViewProps) {
  const demo = useDemo(valueSurface, props);
  const { text: words, locale, values } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const light = useLight<CriticId>();
  const training = useTraining(values, place);
  const { critics } = training.view;
  const frame = useMemo(
    () => (critics ? withCritics(values, critics) : demo.frame),
    [critics, critics ? values : demo.frame],
  );
  const reset = () => {
    training.restart();
    demo.reset();
  };
  return (
    <DemoShell
      demo={{ ...demo, frame, reset }}
      hint={words.viewHints[values.view]}
      caption={words.captions[values.view]}
      badge={<OriginBadge frame={frame} words={words} locale={locale} />}
    >
      <div ref={place}>
        <div class="em-controls">
          <Segmented
            label={words.params.view}
            options={views.map((view) => ({ value: view, label: words.views[view] }))}
            value={values.view}
            onChange={(view) => demo.set({ view })}
          />
        </div>
        <div class="em-demo-body" ref={ref}>
          <Figure
            {...{ frame, words, locale, width, light }}
            onPlace={(x, y) => demo.set({ x, y })}
            ask={<Ask reveal={values.reveal} words={words} onReveal={(reveal) => demo.set({ reveal })} />}
          />
        </div>
        <Training {...{ training, frame, words, locale }} />
        <Numbers frame={frame} readouts={measure(frame)} words={words} locale={locale} light={light} />
      </div>
      <Presets demo={demo} />
      <Settings values={values} words={words} locale={locale} set={demo.set} />
    </DemoShell>
  );
}
