import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useOnScreen } from '@/ui/useOnScreen.ts';

/** What the page needs of a study; `train/worker/clientStudy.ts` makes them. */
export interface StudyLike<V extends { readonly phase: string }> {
  view(): V;
  play(): void;
  pause(): void;
  restart(): void;
  setVisible(visible: boolean): void;
  provoke(fault: string): void;
  dispose(): void;
}

/** How a study tells the page: what was seen of a subject at the next mark, and that the view changed. */
export interface StudyEars<M> {
  readonly see: (id: string, seen: M) => void;
  readonly onChange: () => void;
}

export interface LiveStudy<V extends { readonly phase: string }, M> extends Pick<
  StudyLike<V>,
  'play' | 'pause' | 'restart'
> {
  readonly view: V;
  /** What was seen of each subject, in the order of the marks; empty before the first play. */
  readonly seen: Readonly<Record<string, readonly M[]>>;
}

/**
 * Keeps one study alive for a figure, and another as soon as `key` is another; it rests while `place` is out of sight.
 *
 * `open` may load nothing: a page that is only read trains nothing.
 */
export function useStudy<V extends { readonly phase: string }, M>(
  key: string,
  open: (ears: StudyEars<M>) => StudyLike<V>,
  place: RefObject<Element>,
): LiveStudy<V, M> {
  const [, redraw] = useState(0);
  const shown = useRef(false);
  const { study, seen } = useMemo(() => {
    const kept: Record<string, M[]> = {};
    const onChange = () => redraw((count) => count + 1);
    const see = (id: string, each: M) => void (kept[id] = [...(kept[id] ?? []), each]);
    return { study: open({ see, onChange }), seen: kept };
  }, [key]);
  useEffect(() => {
    study.setVisible(shown.current);
    return study.dispose;
  }, [study]);
  const current = useRef(study);
  current.current = study;
  useOnScreen(place, (visible) => {
    shown.current = visible;
    current.current.setVisible(visible);
  });
  useFaults(place, (fault) => current.current.provoke(fault));
  const clear = () => {
    for (const id of Object.keys(seen)) delete seen[id];
  };
  return {
    view: study.view(),
    seen,
    play() {
      // After the end a study begins anew.
      if (study.view().phase === 'done') clear();
      study.play();
    },
    pause: study.pause,
    restart() {
      clear();
      study.restart();
      redraw((count) => count + 1);
    },
  };
}

/** A test may bring about a fault, which harms nothing but the run. */
function useFaults(place: RefObject<Element>, provoke: (fault: string) => void): void {
  useEffect(() => {
    const element = place.current;
    const hear = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') provoke(event.detail);
    };
    element?.addEventListener('em-provoke', hear);
    return () => element?.removeEventListener('em-provoke', hear);
  }, []);
}
