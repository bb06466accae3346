import { useState } from 'preact/hooks';
import { fit, type Bell, type Direction, type Fit } from './fit.ts';
import { useSlide } from './useSlide.ts';

export interface Landing extends Fit {
  readonly direction: Direction;
}

/** Sends the bell downhill, and tells where it came to rest as long as it stays there. */
export function useDescent({ m, s }: Bell, onMove: (bell: Bell) => void) {
  const slide = useSlide({ m, s }, onMove);
  const [last, setLast] = useState<Landing | undefined>(undefined);
  return {
    landed: last && last.end.m === m && last.end.s === s ? last : undefined,
    descend(direction: Direction) {
      const found = fit(direction, { m, s });
      setLast({ ...found, direction });
      slide.start(found.path);
    },
  };
}
