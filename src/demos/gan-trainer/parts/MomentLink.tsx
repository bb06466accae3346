import { useState } from 'preact/hooks';
import type { Locale } from '@/ui/locale.ts';
import { shareAddress } from '../../addresses.ts';
import { copyText } from '../../copyText.ts';
import type { DemoPlace } from '../../demo.ts';
import type { Session } from '../session/Session.ts';
import type { Words } from '../text/Words.ts';
import { formatCount } from './formats.ts';

export interface MomentLinkProps {
  readonly session: Session;
  readonly place: DemoPlace;
  /** The settings as they stand, as the demo would share them. */
  readonly query: () => URLSearchParams;
  readonly words: Words;
  readonly locale: Locale;
}

/** The engine whose runs are the same to the last bit on every machine. */
const EXACT = 'wasm-simd';

/** Copies a link that trains to the iteration on show, where the engine makes that the same for everyone. */
export function MomentLink({ session, place, query, words: { moment }, locale }: MomentLinkProps) {
  const [said, setSaid] = useState<{ readonly words: string; readonly address?: string } | undefined>(
    undefined,
  );
  const lanes = session.lanes.value;
  const iteration = lanes[0]?.shown.value.picture.iteration ?? 0;
  // Two runs that rest at different iterations are no one moment.
  const isOne = lanes.every((lane) => lane.shown.value.picture.iteration === iteration);
  if (iteration === 0 || !isOne || !lanes.every((lane) => lane.engine.value?.backend === EXACT)) return null;
  const offer = async () => {
    if (lanes.some((lane) => !lane.straight.peek())) return setSaid({ words: moment.bent });
    const named = query();
    named.set('engine', 'exact');
    named.set('iteration', String(iteration));
    const address = shareAddress(place, named);
    const isCopied = await copyText(address);
    return setSaid({
      words: isCopied ? moment.copied(formatCount(iteration, locale)) : moment.copyFailed,
      address,
    });
  };
  return (
    <>
      <button type="button" data-action="moment" onClick={offer}>
        {moment.button}
      </button>
      {said && (
        <div class="em-demo-panel em-export-said" role="status">
          <p class="em-hint">{said.words}</p>
          {said.address && (
            <textarea
              readOnly
              rows={2}
              aria-label={moment.button}
              value={said.address}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </div>
      )}
    </>
  );
}
