import { useId } from 'preact/hooks';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { judgeOf } from '../text/judgeOf.ts';
import type { RunFrame } from '../model.ts';
import type { Words } from '../text/Words.ts';
import { contourLevels } from '@/ui/plot/contourLevels.ts';

export interface LegendProps {
  readonly run: RunFrame;
  readonly words: Words;
  readonly format: (value: number) => string;
  /** The transport plan is drawn too. */
  readonly plan?: boolean;
}

/** What the marks are, right above them: dot, cross, and the field's colours from low to high with the step of its contours. */
export function Legend({ run, words, format, plan = false }: LegendProps) {
  const ramp = useId();
  const { step } = contourLevels(run.picture.field);
  const judge = judgeOf(run.objective, words);
  return (
    <p class="em-key">
      <span class="em-tone-real">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" />
        </svg>
        <b>
          <Subscripted text={words.real} within="html" />
        </b>
      </span>
      <span class="em-tone-fake">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2l8 8m0-8l-8 8" />
        </svg>
        <b>
          <Subscripted text={words.fake} within="html" />
        </b>
      </span>
      {plan && (
        <span class="em-tone-transport">
          <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
            <path d="M1 6h14" />
          </svg>
          <b>{words.layers([judge.name]).planLegend}</b>
        </span>
      )}
      <span>
        {judge.field}: {words.low}
        <svg viewBox="0 0 48 10" width="48" height="10" aria-hidden="true">
          <linearGradient id={ramp}>
            <stop offset="0" class="em-field-low" />
            <stop offset="0.5" class="em-field-middle" />
            <stop offset="1" class="em-field-high" />
          </linearGradient>
          <rect class="em-ramp" x="0.5" y="0.5" width="47" height="9" rx="2" fill={`url(#${ramp})`} />
        </svg>
        {words.high}
        {step > 0 && <span class="em-key-note">{words.contourStep(format(step))}</span>}
      </span>
    </p>
  );
}
