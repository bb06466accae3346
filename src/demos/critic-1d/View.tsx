import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { useRef } from 'preact/hooks';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { StudyBar } from '../StudyBar.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { critic1d } from './index.ts';
import { marks } from './model/marks.ts';
import { withTrained } from './model.ts';
import { holds, params } from './params.ts';
import { Readouts } from './Readouts.tsx';
import { useNets } from './useNets.ts';

const sliders = ['x', 'm1', 's1', 'm2', 's2'] as const;

export default function View(props: ViewProps) {
  const demo = useDemo(critic1d, props);
  const { text: words, locale, values } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const nets = useNets(values, place);
  const frame = nets.last ? withTrained(demo.frame, values, nets.last) : demo.frame;
  const readouts = critic1d.measure(frame);
  const reset = () => {
    nets.restart();
    demo.reset();
  };
  return (
    <DemoShell demo={{ ...demo, frame, readouts, reset }}>
      <div ref={place}>
        <div class="em-demo-body" ref={ref}>
          <Figure {...{ frame, words, locale, width }} onChange={demo.set} />
        </div>
        <StudyBar
          view={nets.view}
          last={marks.at(-1)!}
          locale={locale}
          atRest={words.untrained}
          onPlay={nets.play}
          onPause={nets.pause}
          onRestart={nets.restart}
        >
          <Segmented
            label={words.params.held}
            options={holds.map((held) => ({ value: held, label: words.holds[held] }))}
            value={values.held}
            onChange={(held) => demo.set({ held })}
          />
        </StudyBar>
      </div>
      <Readouts {...{ frame, readouts, words, locale }} />
      <Presets
        demo={demo}
        isStanding={(name) => {
          const whole = { ...defaults, ...critic1d.presets[name] };
          return sliders.every((each) => values[each] === whole[each]);
        }}
      />
      <div class="em-controls em-control-row">
        {sliders.map((name) => (
          <Slider
            key={name}
            label={words.params[name]}
            value={values[name]}
            {...params[name]}
            valueText={formatNumber(values[name], { locale, decimals: name.startsWith('s') ? 2 : 1 })}
            onChange={(value) => demo.set({ [name]: value })}
          />
        ))}
      </div>
    </DemoShell>
  );
}

const { x, m1, s1, m2, s2 } = params;
const defaults = { x: x.default, m1: m1.default, s1: s1.default, m2: m2.default, s2: s2.default };
