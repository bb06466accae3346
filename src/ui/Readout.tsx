import { formatNumber } from './formatNumber.ts';
import type { Locale } from './locale.ts';
import { Subscripted } from './Subscripted.tsx';

export interface ReadoutProps {
  /** Machine name: `<output name>`. */
  readonly name: string;
  /** In words; `P_r` is written with a lowered r. */
  readonly label: string;
  readonly value: number | string;
  readonly locale: Locale;
  readonly decimals?: number;
  /** How the number reads, where a plain decimal is not it (8 / 8, 71 %). */
  readonly shown?: string;
  readonly tone?: 'real' | 'fake' | 'transport' | 'js' | 'tv' | 'kl';
}

/** A number the demo shows: rounded for the eye, full precision in `data-value`. */
export function Readout({ name, label, value, locale, decimals = 3, shown, tone }: ReadoutProps) {
  const words = shown ?? (typeof value === 'number' ? formatNumber(value, { locale, decimals }) : value);
  return (
    <div class={tone ? `em-readout em-tone-${tone}` : 'em-readout'}>
      <span class="em-readout-label">
        <Subscripted text={label} within="html" />
      </span>
      <output name={name} data-value={String(value)} aria-live="off">
        {words}
      </output>
    </div>
  );
}
