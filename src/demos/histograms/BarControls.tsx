import { withEmptyBin, withoutBin, withShare, refusalOf, type Lists, type Side } from './bars.ts';
import { weights } from './params.ts';
import type { Words } from './words.ts';

export interface BarControlsProps {
  readonly words: Words;
  readonly lists: Lists;
  readonly chosen: number;
  readonly onChange: (lists: Lists, chosen: number) => void;
  readonly onSwap: (from: number, to: number) => void;
}

/** What one press does to the bin in hand: empty it, change its place, add one, take it away. */
export function BarControls({ words, lists, chosen, onChange, onSwap }: BarControlsProps) {
  const count = lists.p.length;
  const bin = chosen + 1;
  const empty = (side: Side) => onChange({ ...lists, [side]: withShare(lists[side], chosen, 0) }, chosen);
  const rest = withoutBin(lists, chosen);
  return (
    <div class="em-controls em-button-row">
      <Act
        primary
        words={words.empty.q(bin)}
        off={count < 2 || lists.q[chosen] === 0}
        onPress={() => empty('q')}
      />
      <Act words={words.empty.p(bin)} off={count < 2 || lists.p[chosen] === 0} onPress={() => empty('p')} />
      <Act words={words.swapLeft(bin)} off={chosen === 0} onPress={() => onSwap(chosen, chosen - 1)} />
      <Act words={words.swapRight(bin)} off={bin >= count} onPress={() => onSwap(chosen, chosen + 1)} />
      <Act
        words={words.addBin}
        off={count >= weights.maxLength}
        onPress={() => onChange(withEmptyBin(lists), count)}
      />
      <Act
        words={words.removeBin(bin)}
        off={refusalOf(rest) !== undefined}
        onPress={() => onChange(rest, Math.max(0, Math.min(chosen, count - 2)))}
      />
    </div>
  );
}

interface ActProps {
  readonly words: string;
  readonly off: boolean;
  readonly primary?: boolean;
  readonly onPress: () => void;
}

const Act = ({ words, off, primary = false, onPress }: ActProps) => (
  <button
    type="button"
    class={primary ? 'em-button em-primary' : 'em-button'}
    disabled={off}
    onClick={onPress}
  >
    {words}
  </button>
);
