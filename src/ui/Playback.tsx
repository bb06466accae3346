import type { ComponentChildren } from 'preact';

export interface PlaybackStep {
  readonly id: string;
  readonly label: string;
  readonly onPress: () => void;
}

export interface PlaybackProps {
  /** Name of the group of buttons. */
  readonly label: string;
  readonly playing: boolean;
  readonly disabled?: boolean;
  readonly words: { readonly play: string; readonly pause: string; readonly restart: string };
  readonly steps: readonly PlaybackStep[];
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onRestart: () => void;
  /** The counter at the right end. */
  readonly children: ComponentChildren;
}

/** Play, single steps, restart and a counter, in one bar under the picture they move. */
export function Playback(props: PlaybackProps) {
  const { label, playing, disabled = false, words, steps, onPlay, onPause, onRestart, children } = props;
  return (
    <div class="em-playback">
      <div class="em-playback-buttons" role="group" aria-label={label}>
        <button
          type="button"
          class="em-button em-primary em-play"
          data-action={playing ? 'pause' : 'play'}
          disabled={disabled}
          onClick={playing ? onPause : onPlay}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={playing ? 'M2 1h3v10h-3zM7 1h3v10h-3z' : 'M2 1l9 5l-9 5z'} />
          </svg>
          {playing ? words.pause : words.play}
        </button>
        {steps.map(({ id, label: step, onPress }) => (
          <button
            key={id}
            type="button"
            class="em-button"
            data-action={`step-${id}`}
            disabled={disabled}
            onClick={onPress}
          >
            {step}
          </button>
        ))}
        <button type="button" class="em-button" data-action="restart" disabled={disabled} onClick={onRestart}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path class="em-icon-line" d="M2.2 3.6a4.6 4.6 0 1 1-.8 3.2M2 .8v3h3" />
          </svg>
          {words.restart}
        </button>
      </div>
      {children}
    </div>
  );
}
