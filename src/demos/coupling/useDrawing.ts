import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnScreen } from '@/ui/useOnScreen.ts';

export interface Drawing {
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/** The first few one by one, at a pace the eye can follow; then ever more at a time. */
const single = 12;
const pace = { single: 500, many: 60, calm: 1500 } as const;
const next = (count: number): number => (count < single ? count + 1 : count + Math.ceil(count / 30));

/** Draws on by itself until `most` are drawn; rests off screen, and goes in a few calm steps where less motion is asked for. */
export function useDrawing(
  ref: RefObject<Element>,
  count: number,
  most: number,
  onCount: (count: number) => void,
): Drawing {
  const [playing, setPlaying] = useState(false);
  const [visible, setVisible] = useState(false);
  useOnScreen(ref, setVisible);
  const tell = useRef(onCount);
  tell.current = onCount;
  useEffect(() => {
    if (!playing || !visible) return undefined;
    if (count >= most) return setPlaying(false);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(
      () => tell.current(Math.min(most, calm ? 10 * count : next(count))),
      calm ? pace.calm : count < single ? pace.single : pace.many,
    );
    return () => clearTimeout(timer);
  }, [playing, visible, count]);
  return { playing: playing && count < most, play: () => setPlaying(true), pause: () => setPlaying(false) };
}
