import { formatNumber } from '@/ui/formatNumber.ts';
import { ShareBar } from '@/ui/controls/ShareBar.tsx';
import type { Locale } from '@/ui/locale.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { addBump, readBumps, removeBump, writeBumps, type Side, type State } from './bumps.ts';
import { bounds, maxExtra } from './params.ts';
import type { Words } from './words.ts';

export interface BumpEditorProps {
  readonly side: Side;
  readonly state: State;
  readonly words: Words;
  readonly locale: Locale;
  readonly onChange: (change: Partial<State>) => void;
}

const tones = { p: 'real', q: 'fake' } as const;

/** The humps of one law: how the whole is shared out among them, one more, one fewer. */
export function BumpEditor({ side, state, words, locale, onChange }: BumpEditorProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const law = readBumps(state, side);
  // From left to right as in the picture, so that a seam lies between neighbours.
  const order = law.map((_, k) => k).sort((a, b) => law[a]!.mean - law[b]!.mean);
  const setShares = (shares: readonly number[]) =>
    onChange(
      writeBumps(
        side,
        law.map((bump, k) => ({ ...bump, weight: shares[order.indexOf(k)] ?? bump.weight })),
      ),
    );
  return (
    <div class="em-bumps" ref={ref}>
      <div class={`em-bumps-head em-tone-${tones[side]}`}>
        <b>{words.law[side]}</b>
        {law.length <= maxExtra && (
          <button type="button" class="em-button" onClick={() => onChange(addBump(state, side))}>
            {words.addBump}
          </button>
        )}
        {law.slice(1).map((_, k) => (
          <button
            key={k}
            type="button"
            class="em-button"
            onClick={() => onChange(removeBump(state, side, k + 1))}
          >
            {words.removeBump(words.bump(k + 2))}
          </button>
        ))}
      </div>
      {law.length > 1 && (
        <ShareBar
          label={words.shares(words.law[side])}
          parts={order.map((k) => ({ label: words.bump(k + 1), share: law[k]!.weight }))}
          width={width}
          tone={tones[side]}
          min={bounds.share.min}
          step={bounds.share.step}
          handleName={words.seam}
          format={(share) => `${formatNumber(100 * share, { locale, decimals: 0 })} %`}
          onChange={setShares}
        />
      )}
    </div>
  );
}
