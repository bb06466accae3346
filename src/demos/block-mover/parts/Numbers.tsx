import type { Locale } from '@/ui/locale.ts';
import { Readout } from '@/ui/Readout.tsx';
import type { Frame } from '../model.ts';
import type { ReadoutName, Words } from '../text/Words.ts';
import { short } from './short.ts';

export interface NumbersProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
}

const names = ['cost', 'w', 'gap'] as const satisfies readonly ReadoutName[];
const tones = { cost: 'transport', w: 'transport', gap: 'kl' } as const;

/** Cost, distance and what lies between, a unit of mass; under each the same in blocks. */
export function Numbers({ frame, words, locale }: NumbersProps) {
  const { p, mass, optimum } = frame;
  const label = p === 1 ? words.readouts : words.squared;
  const inBlocks = (value: number) => short(value * mass, locale);
  const under = (name: ReadoutName) =>
    name === 'w' && p === 2
      ? words.rootOf(short(optimum, locale, 3), inBlocks(optimum))
      : words.inBlocks(inBlocks(frame[name]));
  return (
    <div class="em-readouts bm-numbers">
      {names.map((name) => (
        <div key={name} class="bm-number">
          <Readout
            name={name}
            label={label[name]}
            value={frame[name]}
            locale={locale}
            tone={tones[name]}
            {...(Number.isNaN(frame[name]) ? { shown: frame.refusal ? '–' : words.notYet } : {})}
          />
          <p>{Number.isNaN(frame[name]) ? '\u00a0' : under(name)}</p>
        </div>
      ))}
    </div>
  );
}
