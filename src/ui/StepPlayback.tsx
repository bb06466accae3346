import type { ComponentChildren, RefObject } from 'preact';
import { Playback } from './Playback.tsx';
import { usePlayback } from './usePlayback.ts';

export interface StepPlaybackProps {
  /** The picture: nothing moves while it cannot be seen. */
  readonly within: RefObject<Element>;
  /** Steps taken, from 0, and how many there are at most. */
  readonly at: number;
  readonly end: number;
  readonly words: {
    readonly playback: string;
    readonly play: string;
    readonly pause: string;
    readonly restart: string;
    readonly oneStep: string;
  };
  readonly onStep: (to: number) => void;
  /** The counter at the right end. */
  readonly children: ComponentChildren;
}

/** Plays a picture of steps, takes one, starts over; a press on any button but Play ends playing. */
export function StepPlayback({ within, at, end, words, onStep, children }: StepPlaybackProps) {
  const playback = usePlayback({ within, at, end, onStep });
  const goTo = (to: number) => {
    playback.pause();
    onStep(Math.min(end, to));
  };
  return (
    <Playback
      label={words.playback}
      playing={playback.playing}
      words={words}
      steps={[{ id: 'one', label: words.oneStep, onPress: () => goTo(at + 1) }]}
      onPlay={playback.play}
      onPause={playback.pause}
      onRestart={() => goTo(0)}
    >
      {children}
    </Playback>
  );
}
