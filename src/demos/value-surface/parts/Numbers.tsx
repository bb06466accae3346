import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { Readout } from '@/ui/Readout.tsx';
import type { FigureProps } from '../FigureProps.ts';
import type { ReadoutName } from '../measure.ts';
import type { CriticId } from '../model/Critic.ts';
import { look } from './look.ts';

type Shown = readonly [name: ReadoutName, of: CriticId | 'law'];

const surfaceNumbers: readonly Shown[] = [
  ['w1', 'law'],
  ['estimate-clip', 'clip'],
  ['estimate-gp', 'gp'],
  ['slope-clip', 'clip'],
  ['slope-gp', 'gp'],
  ['spread-gp', 'gp'],
  ['here-clip', 'clip'],
  ['here-gp', 'gp'],
];
const layerNumbers: readonly Shown[] = [
  ['decades-wide', 'wide'],
  ['decades-middle', 'middle'],
  ['decades-narrow', 'narrow'],
  ['decades-gp', 'gp'],
];
const shares: Readonly<Record<'surface' | 'layers', readonly Shown[]>> = {
  surface: [['share-at-bound', 'clip']],
  layers: [
    ['share-wide', 'wide'],
    ['share-middle', 'middle'],
    ['share-narrow', 'narrow'],
  ],
};

export interface NumbersProps extends Pick<FigureProps, 'frame' | 'words' | 'locale' | 'light'> {
  readonly readouts: Readonly<Record<ReadoutName, number>>;
}

/** The numbers of the view on show; where the weights are, once the reader has guessed. */
export function Numbers({ frame, readouts, words, locale, light }: NumbersProps) {
  const { view, reveal } = frame;
  const shown = [...(view === 'surface' ? surfaceNumbers : layerNumbers), ...(reveal ? shares[view] : [])];
  const say = (name: ReadoutName): string => {
    const value = readouts[name];
    if (Number.isNaN(value)) return words.notYet;
    if (name.startsWith('share')) return `${formatNumber(100 * value, { locale, decimals: 1 })} %`;
    if (name.startsWith('decades'))
      return `${value > 0 ? '+' : ''}${formatNumber(value, { locale, decimals: 2 })}`;
    return formatSize(value, { locale, decimals: Math.abs(value) < 1e-3 ? 2 : 3 });
  };
  return (
    <div class="em-readouts">
      {shown.map(([name, of]) => (
        <div key={name} class="vs-number" {...(of === 'law' ? {} : light?.hover(of))}>
          <Readout
            name={name}
            label={words.readouts[name]}
            value={readouts[name]}
            shown={say(name)}
            locale={locale}
            tone={of === 'law' ? 'real' : look[of].tone}
          />
        </div>
      ))}
    </div>
  );
}
