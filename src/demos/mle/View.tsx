import { formatNumber } from '@/ui/formatNumber.ts';
import { Readout } from '@/ui/Readout.tsx';
import { StepPlayback } from '@/ui/StepPlayback.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { mle } from './index.ts';
import { params } from './params.ts';
import { showNats } from './showNats.ts';

const tones = { 'log-likelihood': undefined, 'cross-entropy': 'real', kl: 'real' } as const;

export default function View(props: ViewProps) {
  const demo = useDemo(mle, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  const end = params.steps.max;
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onChange={demo.set} />
      </div>
      <StepPlayback
        {...{ words, end }}
        within={ref}
        at={values.steps}
        onStep={(steps) => demo.set({ steps })}
      >
        <p class="em-counter">
          {words.counter} {values.steps} / {end}
        </p>
      </StepPlayback>
      <div class="em-readouts">
        {mle.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            shown={showNats(Number(readouts[name]), locale)}
            locale={locale}
            {...(tones[name] ? { tone: tones[name] } : {})}
          />
        ))}
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-button-row">
        <button
          type="button"
          class="em-button"
          data-action="redraw"
          onClick={() => demo.set({ seed: (values.seed + 1) % (params.seed.max + 1) })}
        >
          {words.redraw(formatNumber(values.seed, { locale, decimals: 0 }))}
        </button>
      </div>
    </DemoShell>
  );
}
