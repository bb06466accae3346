import { useEffect, useState } from 'preact/hooks';

/** A stroke settles this long after its last point; only then is the run begun again with it. */
const SETTLE = 250;

export interface Sketch {
  /** The points as drawn so far. */
  readonly points: readonly number[];
  draw(points: readonly number[]): void;
  /** Hands over what has not settled yet. */
  finish(): void;
}

/** Points under the reader's hand: shown at once, handed on when the stroke has settled. */
export function useSketch(kept: readonly number[], keep: (points: readonly number[]) => void): Sketch {
  const [fresh, setFresh] = useState<readonly number[] | undefined>(undefined);
  const finish = () => {
    if (!fresh) return;
    setFresh(undefined);
    keep(fresh);
  };
  useEffect(() => {
    const timer = setTimeout(finish, SETTLE);
    return () => clearTimeout(timer);
  }, [fresh]);
  return { points: fresh ?? kept, draw: setFresh, finish };
}
