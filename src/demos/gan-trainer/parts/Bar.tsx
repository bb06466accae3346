import { Playback } from '@/ui/Playback.tsx';
import type { Locale } from '@/ui/locale.ts';
import { judgeOf } from '../text/judgeOf.ts';
import type { Session } from '../session/Session.ts';
import type { Words } from '../text/Words.ts';
import { formatCount, formatCounter } from './formats.ts';

export interface BarProps {
  readonly session: Session;
  readonly words: Words;
  readonly locale: Locale;
  /** Pressing anything here ends drawing. */
  readonly onUse: () => void;
}

/** Play, single steps, restart, and how far the run has come. */
export function Bar({ session, words, locale, onUse }: BarProps) {
  const [lane] = session.lanes.value;
  const shown = lane?.shown.value;
  const iteration = shown?.picture.iteration ?? 0;
  const limit = session.limit.value;
  const judge = shown ? judgeOf(shown.objective, words) : words.critic;
  const use = (action: () => void) => () => {
    onUse();
    action();
  };
  return (
    <Playback
      label={words.playback}
      playing={session.playing.value}
      disabled={!lane}
      words={words}
      steps={[
        { id: 'critic', label: judge.step, onPress: use(() => session.step('critic')) },
        { id: 'generator', label: words.steps.generator, onPress: use(() => session.step('generator')) },
        { id: 'iteration', label: words.steps.iteration, onPress: use(() => session.step('iteration')) },
      ]}
      onPlay={use(session.play)}
      onPause={session.pause}
      onRestart={use(session.restart)}
    >
      <p class="em-counter">
        {words.counter}{' '}
        <output
          name="iteration"
          data-value={String(iteration)}
          data-critic-updates={String(shown?.picture.criticUpdates ?? 0)}
          aria-live="off"
        >
          {formatCounter(iteration, locale)}
        </output>{' '}
        {limit < Infinity && <span>{words.upTo(formatCount(limit, locale))}</span>}
      </p>
    </Playback>
  );
}
