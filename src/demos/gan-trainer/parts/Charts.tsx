import { useState } from 'preact/hooks';
import { InlineReadout } from '@/ui/InlineReadout.tsx';
import type { Locale } from '@/ui/locale.ts';
import { judgeOf } from '../text/judgeOf.ts';
import type { RunFrame } from '../model.ts';
import type { Words } from '../text/Words.ts';
import { DistanceChart } from './DistanceChart.tsx';
import { formatMaybe, formatShort } from './formats.ts';
import { layoutOf } from './layout.ts';
import { namesOf } from './readoutNames.ts';
import { SecondChart } from './SecondChart.tsx';

export interface ChartsProps {
  readonly runs: readonly RunFrame[];
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly places: number;
  /** The iteration gone back to, marked while the reader points nowhere. */
  readonly looking?: number | undefined;
}

/** The two charts, and above the second the losses as numbers. */
export function Charts({ runs, words, locale, width, places, looking }: ChartsProps) {
  const { chartWidth, chartHeight } = layoutOf(width, places);
  const [probe, setProbe] = useState<number | undefined>(undefined);
  const shape = {
    runs,
    words,
    width: chartWidth,
    height: chartHeight,
    format: formatShort(locale),
    probe: probe ?? looking,
    onProbe: setProbe,
  };
  return (
    <>
      <div class="em-chart">
        <DistanceChart {...shape} />
      </div>
      <div class="em-chart">
        <SecondChart {...shape} />
        <p class="em-key">
          {runs.map((run, i) => (
            <Losses
              key={run.objective}
              run={run}
              words={words}
              locale={locale}
              index={i}
              named={runs.length > 1}
            />
          ))}
        </p>
      </div>
    </>
  );
}

interface LossesProps {
  readonly run: RunFrame;
  readonly words: Words;
  readonly locale: Locale;
  readonly index: number;
  readonly named: boolean;
}

function Losses({ run, words, locale, index, named }: LossesProps) {
  const { criticLoss, generatorLoss } = run.picture;
  const judge = judgeOf(run.objective, words);
  const name = namesOf(index);
  return (
    <>
      {named && <b>{words.objectives[run.objective]}</b>}
      <InlineReadout
        name={name('critic-loss')}
        label={judge.loss}
        value={criticLoss}
        shown={formatMaybe(criticLoss, locale, words)}
      />
      <InlineReadout
        name={name('generator-loss')}
        label={words.readouts['generator-loss']}
        value={generatorLoss}
        shown={formatMaybe(generatorLoss, locale, words)}
      />
    </>
  );
}
