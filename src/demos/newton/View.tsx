import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { Playback } from '@/ui/Playback.tsx';
import { Readout } from '@/ui/Readout.tsx';
import { usePlayback } from '@/ui/usePlayback.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { newton } from './index.ts';
import { params } from './params.ts';

export default function View(props: ViewProps) {
  const demo = useDemo(newton, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const end = params.steps.max;
  const playback = usePlayback({
    within: ref,
    at: values.steps,
    end,
    onStep: (steps) => demo.set({ steps }),
  });
  const goTo = (steps: number) => {
    playback.pause();
    demo.set({ steps: Math.min(end, steps) });
  };
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onChange={demo.set} />
      </div>
      <Playback
        label={words.playback}
        playing={playback.playing}
        words={words}
        steps={[{ id: 'one', label: words.oneStep, onPress: () => goTo(values.steps + 1) }]}
        onPlay={playback.play}
        onPause={playback.pause}
        onRestart={() => goTo(0)}
      >
        <p class="em-counter">
          {words.counter} {values.steps} / {end}
        </p>
      </Playback>
      <div class="em-readouts">
        <Readout
          name="x"
          label={words.readouts.x}
          value={readouts.x}
          shown={formatSize(frame.now.x, { locale, decimals: 11 })}
          locale={locale}
        />
        <Readout
          name="error"
          label={words.readouts.error}
          value={readouts.error}
          shown={formatSize(frame.now.error, { locale, decimals: 1 })}
          locale={locale}
          tone="js"
        />
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.x0}
          value={values.x0}
          {...params.x0}
          valueText={formatNumber(values.x0, { locale, decimals: 2 })}
          onChange={(x0) => demo.set({ x0 })}
        />
        <Slider
          label={words.params.steps}
          value={values.steps}
          {...params.steps}
          valueText={words.stepValue(String(values.steps))}
          onChange={(steps) => demo.set({ steps })}
        />
      </div>
    </DemoShell>
  );
}
