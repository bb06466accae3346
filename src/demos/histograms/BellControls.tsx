import { Slider } from '@/ui/controls/Slider.tsx';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { BellFrame } from './bellFrame.ts';
import type { Bell } from './fit.ts';
import { params } from './params.ts';
import { useDescent, type Landing } from './useDescent.ts';
import type { Words } from './words.ts';

export interface BellControlsProps {
  readonly frame: BellFrame;
  readonly words: Words;
  readonly locale: Locale;
  readonly bell: Bell;
  readonly onChange: (change: Partial<Bell>) => void;
}

/** Downhill along either divergence from where the bell stands; and the bell's two numbers as sliders. */
export function BellControls({ frame, words, locale, bell, onChange }: BellControlsProps) {
  const { landed, descend } = useDescent(bell, onChange);
  return (
    <>
      <div class="em-controls em-button-row">
        {(['forward', 'reverse'] as const).map((direction) => (
          <button
            key={direction}
            type="button"
            class="em-button em-primary"
            onClick={() => descend(direction)}
          >
            {words.fit[direction]}
          </button>
        ))}
      </div>
      {landed && <Told {...{ frame, words, locale, landed }} />}
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

type ToldProps = Pick<BellControlsProps, 'frame' | 'words' | 'locale'> & { readonly landed: Landing };

function Told({ frame, words, locale, landed }: ToldProps) {
  const { direction, steps, end } = landed;
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const value = direction === 'forward' ? frame.kl : frame.reverseKl;
  return (
    <p class="hg-told" role="status">
      {words.landed[direction](steps, say(end.m), say(end.s), say(value))}
    </p>
  );
}
