import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Bell, Direction } from './fit.ts';
import { params } from './params.ts';
import type { Words } from './words.ts';

export interface BellControlsProps {
  readonly words: Words;
  readonly locale: Locale;
  readonly bell: Bell;
  readonly onFit: (direction: Direction) => void;
  readonly onChange: (change: Partial<Bell>) => void;
}

/** Downhill along either divergence from where the bell stands; and the bell's two numbers as sliders. */
export function BellControls({ words, locale, bell, onFit, onChange }: BellControlsProps) {
  return (
    <>
      <div class="em-controls em-button-row">
        {(['forward', 'reverse'] as const).map((direction) => (
          <button key={direction} type="button" class="em-button em-primary" onClick={() => onFit(direction)}>
            {words.fit[direction]}
          </button>
        ))}
      </div>
      <div class="em-controls em-control-row">
        {(['m', 's'] as const).map((name) => (
          <Slider
            key={name}
            label={words.params[name]}
            value={bell[name]}
            {...params[name]}
            valueText={formatNumber(bell[name], { locale, decimals: 2 })}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
    </>
  );
}
