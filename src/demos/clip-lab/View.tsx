import { Readout } from '@/ui/Readout.tsx';
import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { showPower } from '@/ui/showPower.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { ViewProps } from '../demo.ts';
import { DemoShell } from '../DemoShell.tsx';
import { Presets } from '../Presets.tsx';
import { useDemo } from '../useDemo.ts';
import { Figure } from './Figure.tsx';
import { clipLab } from './index.ts';
import { MatrixInput } from './MatrixInput.tsx';
import { params } from './params.ts';
import type { ReadoutName } from './words.ts';

/** How each readout reads; the three that power iteration is about in as many digits as a phone holds. */
function show(name: ReadoutName, value: number, locale: Locale): string {
  if (name === 'bound') return showPower(Math.log10(value), locale);
  if (name === 'growth') return `× ${formatNumber(value, { locale, decimals: 3 })}`;
  const exact = name === 'estimate' || name === 'spectral-norm' || name === 'second';
  return formatNumber(value, { locale, decimals: exact ? (value < 10 ? 6 : 5) : 3 });
}

export default function View(props: ViewProps) {
  const demo = useDemo(clipLab, props);
  const { frame, text: words, locale, values, readouts } = demo;
  const { ref, width } = useWidth<HTMLDivElement>();
  return (
    <DemoShell demo={demo}>
      <div class="em-demo-body" ref={ref}>
        <Figure {...{ frame, words, locale, width }} onChange={demo.set} />
      </div>
      <div class="em-readouts">
        {clipLab.readouts.map((name) => (
          <Readout
            key={name}
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            shown={show(name, Number(readouts[name]), locale)}
            locale={locale}
            {...(name === 'estimate' ? { tone: 'js' } : {})}
          />
        ))}
      </div>
      <Presets demo={demo} />
      <div class="em-controls em-control-row">
        <Slider
          label={words.params.depth}
          value={values.depth}
          {...params.depth}
          valueText={String(values.depth)}
          onChange={(depth) => demo.set({ depth: Math.round(depth) })}
        />
        <Slider
          label={words.params.width}
          value={Math.log2(values.width)}
          {...{ min: Math.log2(params.width.min), max: Math.log2(params.width.max), step: 1 }}
          valueText={String(values.width)}
          onChange={(power) => demo.set({ width: Math.round(2 ** power) })}
        />
        <Slider
          label={words.params.c}
          value={values.c}
          {...params.c}
          logarithmic
          valueText={String(values.c)}
          onChange={(c) => demo.set({ c })}
        />
        <Slider
          label={words.params.inputs}
          value={values.inputs}
          {...params.inputs}
          valueText={String(values.inputs)}
          onChange={(inputs) => demo.set({ inputs: Math.round(inputs) })}
        />
      </div>
      <div class="em-controls em-control-row">
        <MatrixInput words={words} matrix={frame.matrix} onChange={demo.set} />
        <Slider
          label={words.params.start}
          value={values.start}
          {...params.start}
          valueText={`${formatNumber(values.start, { locale, decimals: 0 })}°`}
          onChange={(start) => demo.set({ start: Math.round(start) })}
        />
        <Slider
          label={words.params.rounds}
          value={values.rounds}
          {...params.rounds}
          valueText={String(values.rounds)}
          onChange={(rounds) => demo.set({ rounds: Math.round(rounds) })}
        />
        <div class="em-button-row" role="group" aria-label={words.iteration}>
          <button
            type="button"
            class="em-button em-primary"
            data-action="round"
            disabled={values.rounds === params.rounds.max}
            onClick={() => demo.set({ rounds: values.rounds + 1 })}
          >
            {words.oneRound}
          </button>
          <button
            type="button"
            class="em-button"
            data-action="restart"
            disabled={values.rounds === 0}
            onClick={() => demo.set({ rounds: 0 })}
          >
            {words.restart}
          </button>
        </div>
      </div>
    </DemoShell>
  );
}
