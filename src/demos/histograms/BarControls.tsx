import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { mended, refusalOf, withEmptyBin, withoutBin, withShare, type Lists, type Side } from './bars.ts';
import type { BarsFrame } from './barsFrame.ts';
import { weights } from './params.ts';
import type { Bars } from './useBars.ts';
import type { Words } from './words.ts';

export interface BarControlsProps {
  readonly frame: BarsFrame;
  readonly words: Words;
  readonly locale: Locale;
  readonly lists: Lists;
  readonly bars: Bars;
}

/** What one press does to the bin in hand; where the lists are no pair of laws, the way out. */
export function BarControls(props: BarControlsProps) {
  const { frame, words, locale, lists, bars } = props;
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  if (frame.refusal)
    return (
      <div class="em-controls em-button-row">
        <Act primary words={words.mend} off={false} onPress={() => bars.change(mended(lists), 0)} />
      </div>
    );
  return (
    <>
      <div class="em-controls em-button-row">
        <Acts {...props} />
      </div>
      {bars.before !== undefined && (
        <p class="hg-told" role="status">
          {words.swappedNote(say(bars.before), say(frame.w1))}
        </p>
      )}
    </>
  );
}

/** Empty the bin on either side, change its place, add one, take it away. */
function Acts({ words, lists, bars }: BarControlsProps) {
  const { chosen, change, swap } = bars;
  const count = lists.p.length;
  const bin = chosen + 1;
  const rest = withoutBin(lists, chosen);
  const full = count >= weights.maxLength;
  return (
    <>
      {(['q', 'p'] as const).map((side: Side) => (
        <Act
          key={side}
          primary={side === 'q'}
          words={words.empty[side](bin)}
          off={count < 2 || lists[side][chosen] === 0}
          onPress={() => change({ ...lists, [side]: withShare(lists[side], chosen, 0) }, chosen)}
        />
      ))}
      <Act words={words.swapLeft} off={chosen === 0} onPress={() => swap(chosen, chosen - 1)} />
      <Act words={words.swapRight} off={bin >= count} onPress={() => swap(chosen, chosen + 1)} />
      <Act words={words.addBin} off={full} onPress={() => change(withEmptyBin(lists), count)} />
      <Act
        words={words.removeBin(bin)}
        off={refusalOf(rest) !== undefined}
        onPress={() => change(rest, Math.min(chosen, count - 2))}
      />
    </>
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
    class={primary && !off ? 'em-button em-primary' : 'em-button'}
    // Not disabled: which bin is in hand changes as Tab goes through the bars, and stops may not come and go.
    aria-disabled={off}
    onClick={() => !off && onPress()}
  >
    {words}
  </button>
);
