import { Readout } from '@/ui/Readout.tsx';
import type { Locale } from '@/ui/locale.ts';
import { estimateOf } from '../model/estimateOf.ts';
import type { RunFrame } from '../model.ts';
import type { ReadoutName, Words } from '../text/Words.ts';
import { estimateName } from './DistanceChart.tsx';
import { formatCount, formatMaybe, formatShare, formatValue } from './formats.ts';
import { namesOf } from './readoutNames.ts';

export interface NumbersProps {
  readonly runs: readonly RunFrame[];
  readonly words: Words;
  readonly locale: Locale;
}

interface Cell {
  readonly name: ReadoutName;
  readonly value: number;
  readonly shown: string;
}

/** The four main numbers; of two runs, each number twice, one above the other. */
export function Numbers({ runs, words, locale }: NumbersProps) {
  const cells = runs.map((run) => cellsOf(run, words, locale));
  const [alone] = runs;
  return (
    <>
      <div class="em-readouts em-trainer-numbers">
        {(cells[0] ?? []).map((cell, column) => {
          const label =
            cell.name === 'critic-estimate' && alone
              ? runs.length === 1
                ? estimateName(alone, words)
                : words.columns[2]
              : words.readouts[cell.name];
          const tone = cell.name === 'w1' ? { tone: 'transport' as const } : {};
          if (runs.length === 1)
            return <Readout key={cell.name} {...cell} {...tone} label={label} locale={locale} />;
          return (
            <div key={cell.name} class={cell.name === 'w1' ? 'em-readout em-tone-transport' : 'em-readout'}>
              <span class="em-readout-label">{label}</span>
              {runs.map((run, i) => {
                const own = cells[i]?.[column] ?? cell;
                return (
                  <div key={run.objective} class="em-pair">
                    <span>{words.objectives[run.objective]}</span>
                    <output name={namesOf(i)(own.name)} data-value={String(own.value)} aria-live="off">
                      {own.shown}
                    </output>
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      {alone && (
        <p class="em-often">{words.often(Math.max(...runs.map(({ solvedEvery }) => solvedEvery)))}</p>
      )}
    </>
  );
}

function cellsOf({ objective, picture }: RunFrame, words: Words, locale: Locale): readonly Cell[] {
  const { w1, modesCovered, modesTotal, goodShare } = picture;
  const estimate = estimateOf(objective, picture);
  const hasModes = modesTotal > 0;
  return [
    { name: 'w1', value: w1, shown: formatValue(w1, locale) },
    { name: 'critic-estimate', value: estimate, shown: formatMaybe(estimate, locale, words) },
    {
      name: 'modes',
      value: hasModes ? modesCovered : NaN,
      shown: hasModes
        ? `${formatCount(modesCovered, locale)} / ${formatCount(modesTotal, locale)}`
        : words.none,
    },
    { name: 'good-share', value: goodShare, shown: hasModes ? formatShare(goodShare, locale) : words.none },
  ];
}
