import { useEffect } from 'preact/hooks';
import type { Session } from './Session.ts';

/** Plays by itself, once, when the figure comes into view, or trains to the iteration that a link names; never for a reader who asked for less motion. */
export function useAutoplay(
  session: Session,
  ref: { readonly current: Element | null },
  wanted: boolean,
  goal: number,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!wanted || !element || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      if (goal > 0) session.playTo(goal);
      else session.play();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [wanted]);
}
