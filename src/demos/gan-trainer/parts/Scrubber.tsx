import type { Locale } from '@/ui/locale.ts';
import type { Session } from '../session/Session.ts';
import type { Words } from '../text/Words.ts';
import { formatCount } from './formats.ts';

export interface ScrubberProps {
  readonly session: Session;
  readonly words: Words;
  readonly locale: Locale;
  /** The iteration that the address names, or 0. */
  readonly goal: number;
}

/** The recorded moments of the run on a range: back to any of them, and on from there. */
export function Scrubber({ session, words: { timeline }, locale, goal }: ScrubberProps) {
  const [lane] = session.lanes.value;
  const moments = lane?.recorded.value ?? [];
  const looking = lane?.looking.value;
  const last = Math.max(0, moments.length - 1);
  const at = looking === undefined ? last : moments.findLastIndex((moment) => moment <= looking);
  // Read as a signal, so that the words follow the run.
  const present = lane?.shown.value && lane.present();
  const told = formatCount(looking ?? present ?? 0, locale);
  const text = looking === undefined ? timeline.present(told) : timeline.at(told);
  const isAhead = goal > (present ?? 0) && !session.playing.value && looking === undefined;
  return (
    <div class="em-timeline" role="group" aria-label={timeline.label}>
      <input
        type="range"
        aria-label={timeline.label}
        aria-valuetext={text}
        min={0}
        max={last}
        step={1}
        value={at}
        disabled={last === 0}
        onInput={(event) => {
          const chosen = event.currentTarget.valueAsNumber;
          session.look(chosen >= last ? undefined : moments[chosen]);
        }}
      />
      <span class="em-timeline-told" aria-hidden="true">
        {last === 0 ? timeline.empty : text}
      </span>
      {looking !== undefined && (
        <>
          <button
            type="button"
            class="em-button"
            data-action="go-on-from-here"
            disabled={lane?.phase.value !== 'ready'}
            onClick={session.goOnFromHere}
          >
            {timeline.goOn}
          </button>
          <button
            type="button"
            class="em-button"
            data-action="present"
            onClick={() => session.look(undefined)}
          >
            {timeline.back}
          </button>
        </>
      )}
      {isAhead && (
        <button type="button" class="em-button" data-action="play-to" onClick={() => session.playTo(goal)}>
          {timeline.playTo(formatCount(goal, locale))}
        </button>
      )}
    </div>
  );
}
