import type { ComponentChildren } from 'preact';
import { Playback } from '@/ui/Playback.tsx';
import type { Locale } from '@/ui/locale.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { studyWords, type StudyStop } from './studyWords.ts';

/** What the bar needs to know of a study. */
export interface StudyBarView {
  readonly phase: 'idle' | 'starting' | 'training' | 'resting' | 'done' | 'stopped';
  readonly updates: number;
  readonly backend: string | undefined;
  readonly stopped: StudyStop | undefined;
}

export interface StudyBarProps {
  readonly view: StudyBarView;
  /** Updates at which training ends. */
  readonly last: number;
  readonly locale: Locale;
  /** Said until training begins: what the picture shows until then; apart from it what pressing Train does, which a page without JavaScript leaves out. */
  readonly atRest: string | readonly [shows: string, press: string];
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onRestart: () => void;
  /** The demo's own controls of its training, at the end. */
  readonly children?: ComponentChildren;
}

/** Train, pause, start over, how far it has come, and what trains or why it does not. */
export function StudyBar(props: StudyBarProps) {
  const { view, last, locale, atRest, onPlay, onPause, onRestart, children } = props;
  const { phase, updates, backend, stopped } = view;
  const words = studyWords[locale];
  const [shows, press] = typeof atRest === 'string' ? [atRest, undefined] : atRest;
  const playing = phase === 'starting' || phase === 'training';
  const count = (value: number) => formatNumber(value, { locale, decimals: 0 });
  const engine = backend === 'wasm-simd' ? words.exact : words.inexact;
  const telling = backend === undefined ? words.starting : engine;
  return (
    <div class="em-study" data-phase={phase}>
      <Playback
        label={words.group}
        playing={playing}
        words={{ ...words, play: phase === 'done' ? words.again : words.play }}
        steps={[]}
        onPlay={onPlay}
        onPause={onPause}
        onRestart={onRestart}
      >
        {children}
        <p class="em-counter">
          {words.counter}{' '}
          <output name="trained" data-value={String(Math.max(0, updates))} aria-live="off">
            {count(Math.max(0, updates))}
          </output>{' '}
          <span>{words.upTo(count(last))}</span>
        </p>
      </Playback>
      {stopped ? (
        <p class="em-study-note em-stopped" role="alert" data-reason={stopped}>
          {words.stops[stopped]}
        </p>
      ) : (
        <p class="em-study-note">
          {phase === 'idle' ? (
            <>
              {shows} {press !== undefined && <span class="em-study-press">{press}</span>}
            </>
          ) : (
            telling
          )}
        </p>
      )}
    </div>
  );
}
