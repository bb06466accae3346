import { useState } from 'preact/hooks';
import { Segmented } from '@/ui/controls/Segmented.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { BarControls } from './BarControls.tsx';
import { mended } from './bars.ts';
import { BellControls } from './BellControls.tsx';
import { Figure } from './Figure.tsx';
import { fit, type Direction, type Fit } from './fit.ts';
import { histograms } from './index.ts';
import { params } from './params.ts';
import { useBars } from './useBars.ts';
import { useSlide } from './useSlide.ts';

const tones = { kl: 'real', 'reverse-kl': 'fake', js: 'js', tv: 'tv', w1: 'transport' } as const;
const presets = {
  bars: ['two', 'empty', 'mirror', 'apart'],
  bell: ['side', 'middle', 'wide'],
} as const;

export default function View(props: ViewProps) {
  const demo = useDemo(histograms, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const bars = useBars(values, frame.w1, demo.set);
  const slide = useSlide(values, demo.set);
  const [landed, setLanded] = useState<(Fit & { readonly direction: Direction }) | undefined>(undefined);
  const refusal = frame.view === 'bars' ? frame.refusal : undefined;
  const descend = (direction: Direction) => {
    const found = fit(direction, values);
    setLanded({ ...found, direction });
    slide.start(found.path);
  };
  const arrived = landed && values.m === landed.end.m && values.s === landed.end.s;
  const say = (value: number, decimals: number) => formatNumber(value, { locale, decimals });
  return (
    <DemoShell demo={demo} hint={words.hints[values.view]} caption={words.captions[values.view]}>
      {refusal && (
        <p class="em-demo-notes" role="alert">
          {words.refusals[refusal]}
        </p>
      )}
      <div
        class="em-demo-body"
        ref={ref}
        {...bars.hand}
        onFocusIn={({ target }) => {
          const bin =
            target instanceof Element ? target.closest('[data-bin]')?.getAttribute('data-bin') : null;
          if (bin) bars.choose(Number(bin));
        }}
      >
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
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            locale={locale}
            tone={tones[name]}
            {...(refusal ? { shown: '–' } : {})}
          />
        ))}
      </div>
      <div class="em-controls em-button-row">
        <Segmented
          label={words.params.view}
          options={params.view.options.map((value) => ({ value, label: words.views[value] }))}
          value={values.view}
          onChange={(view) => demo.set({ view })}
        />
      </div>
      <Presets demo={demo} names={presets[values.view]} />
      {refusal && (
        <div class="em-controls em-button-row">
          <button type="button" class="em-button em-primary" onClick={() => demo.set(mended(values))}>
            {words.mend}
          </button>
        </div>
      )}
      {frame.view === 'bars' && !refusal && (
        <BarControls
          words={words}
          lists={values}
          chosen={bars.chosen}
          onChange={bars.change}
          onSwap={bars.swap}
        />
      )}
      {frame.view === 'bars' && bars.before !== undefined && (
        <p class="hg-told" role="status">
          {words.swappedNote(say(bars.before, 3), say(frame.w1, 3))}
        </p>
      )}
      {frame.view === 'bell' && (
        <BellControls words={words} locale={locale} bell={values} onFit={descend} onChange={demo.set} />
      )}
      {frame.view === 'bell' && arrived && (
        <p class="hg-told" role="status">
          {words.landed[landed.direction](
            landed.steps,
            say(landed.end.m, 3),
            say(landed.end.s, 3),
            say(landed.direction === 'forward' ? frame.kl : frame.reverseKl, 3),
          )}
        </p>
      )}
    </DemoShell>
  );
}
