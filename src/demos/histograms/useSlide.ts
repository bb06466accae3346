import { useEffect, useState } from 'preact/hooks';
import type { Bell } from './fit.ts';

interface Run {
  readonly path: readonly Bell[];
  readonly at: number;
}

/** Milliseconds from one bell to the next. */
const pause = 45;
/** Moves too small to be seen are left out on the way; the end is kept. */
const visible = 0.01;

const seen = (path: readonly Bell[]): readonly Bell[] => {
  const kept: Bell[] = path.slice(0, 1);
  for (const bell of path.slice(1, -1)) {
    const last = kept.at(-1)!;
    if (Math.abs(bell.m - last.m) + Math.abs(bell.s - last.s) > visible) kept.push(bell);
  }
  return path.length > 1 ? [...kept, path.at(-1)!] : kept;
};

/** Lets the bell slide down a path before the reader's eyes; any other hand on the bell ends it. */
export function useSlide(now: Bell, onMove: (bell: Bell) => void) {
  const [run, setRun] = useState<Run | undefined>(undefined);
  useEffect(() => {
    if (!run) return undefined;
    const own = run.path[run.at];
    const next = run.path[run.at + 1];
    const moved = run.at > 0 && (own?.m !== now.m || own.s !== now.s);
    if (!next || moved) {
      setRun(undefined);
      return undefined;
    }
    const timer = setTimeout(() => {
      onMove(next);
      setRun({ ...run, at: run.at + 1 });
    }, pause);
    return () => clearTimeout(timer);
  }, [run, now.m, now.s]);
  return {
    /** At once to the end for a reader who asked for less motion. */
    start(path: readonly Bell[]) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      setRun({ path: calm ? path.slice(-1) : seen(path), at: 0 });
      if (calm) onMove(path.at(-1)!);
    },
  };
}
