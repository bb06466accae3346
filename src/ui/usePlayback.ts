import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnScreen } from './useOnScreen.ts';

/** Milliseconds before the first step, and the least between two later ones. */
const pace = { first: 320, least: 36 } as const;
/** Each wait is this share of the one before: slow while all is new, fast once the eye knows it. */
const SPEEDING = 0.93;

export interface PlaybackOptions {
  /** The picture: nothing moves while it cannot be seen. */
  readonly within: RefObject<Element>;
  /** Where the run stands; it ends by itself at `end`. */
  readonly at: number;
  readonly end: number;
  readonly onStep: (to: number) => void;
}

/** Plays a counter from where it stands to its end, slowly at first; a hand on the counter takes over. */
export function usePlayback({ within, at, end, onStep }: PlaybackOptions) {
  const [playing, setPlaying] = useState(false);
  const [visible, setVisible] = useState(false);
  const wait = useRef<number>(pace.first);
  /** Where the run itself has brought the counter: any other place was somebody else's doing. */
  const own = useRef(at);
  useOnScreen(within, setVisible);
  useEffect(() => {
    if (!playing || !visible) return undefined;
    if (at !== own.current || at >= end) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      own.current = at + 1;
      wait.current = Math.max(pace.least, wait.current * SPEEDING);
      onStep(own.current);
    }, wait.current);
    return () => clearTimeout(timer);
  }, [playing, visible, at, end]);
  return {
    playing,
    pause: () => setPlaying(false),
    /** From the beginning where nothing is left to play; at once to the end for a reader who asked for less motion. */
    play() {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return onStep(end);
      own.current = at >= end ? 0 : at;
      wait.current = pace.first;
      if (own.current !== at) onStep(own.current);
      setPlaying(true);
    },
  };
}
