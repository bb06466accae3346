import { useId } from 'preact/hooks';
import { formatSize } from '@/ui/formatSize.ts';
import { contourLevels } from '@/ui/plot/contourLevels.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { SurfacePanelProps } from './SurfacePanelProps.ts';

/** What the marks are, right above them, and the step between two contours: what tells a flat surface from a steep one. */
export function SurfaceKey({
  critic,
  words,
  locale,
}: Pick<SurfacePanelProps, 'critic' | 'words' | 'locale'>) {
  const ramp = useId();
  const { step } = contourLevels(critic.field);
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
      <span>
        {words.field}: {words.low}
        <svg viewBox="0 0 48 10" width="48" height="10" aria-hidden="true">
          <linearGradient id={ramp}>
            <stop offset="0" class="em-field-low" />
            <stop offset="0.5" class="em-field-middle" />
            <stop offset="1" class="em-field-high" />
          </linearGradient>
          <rect class="em-ramp" x="0.5" y="0.5" width="47" height="9" rx="2" fill={`url(#${ramp})`} />
        </svg>
        {words.high}
      </span>
      {step > 0 && (
        <span class="vs-step">
          <b>
            {words.contourStep(formatSize(step, { locale, decimals: step < 1e-3 ? 0 : decimalsOf(step) }))}
          </b>
        </span>
      )}
    </p>
  );
}

/** As many digits as a round step has. */
const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
