import { Segmented } from '@/ui/controls/Segmented.tsx';
import { Readout } from '@/ui/Readout.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { BarControls } from './BarControls.tsx';
import { BellControls } from './BellControls.tsx';
import { Figure } from './Figure.tsx';
import { histograms } from './index.ts';
import { params } from './params.ts';
import { useBars } from './useBars.ts';

const tones = { kl: 'real', 'reverse-kl': 'fake', js: 'js', tv: 'tv', w1: 'transport' } as const;
const presets = {
  bars: ['two', 'empty', 'even', 'apart'],
  bell: ['side', 'middle', 'wide'],
} as const;

export default function View(props: ViewProps) {
  const demo = useDemo(histograms, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const bars = useBars(values, frame.w1, demo.set);
  const refusal = frame.view === 'bars' ? frame.refusal : undefined;
  return (
    <DemoShell demo={demo} hint={words.hints[values.view]} caption={words.captions[values.view]}>
      {refusal && (
        <p class="em-demo-notes" role="alert">
          {words.refusals[refusal]}
        </p>
      )}
      <div class="em-demo-body" ref={ref} {...bars.hand}>
        <Figure
          {...{ frame, words, locale, width }}
          chosen={bars.chosen}
          onShare={bars.setShare}
          onBell={demo.set}
        />
      </div>
      <div class="em-readouts">
        {histograms.readouts.map((name) => (
          <Readout
            key={name}
            {...{ name, locale }}
            label={words.readouts[name]}
            value={readouts[name]}
            tone={tones[name]}
            {...(refusal ? { shown: '–' } : {})}
          />
        ))}
      </div>
      {frame.view === 'bars' ? (
        <BarControls {...{ frame, words, locale, bars }} lists={values} />
      ) : (
        <BellControls {...{ frame, words, locale }} bell={values} onChange={demo.set} />
      )}
      <Presets demo={demo} names={presets[values.view]} />
      <div class="em-controls em-button-row">
        <Segmented
          label={words.params.view}
          options={params.view.options.map((value) => ({ value, label: words.views[value] }))}
          value={values.view}
          onChange={(view) => demo.set({ view })}
        />
      </div>
    </DemoShell>
  );
}
