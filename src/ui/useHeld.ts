import { useState } from 'preact/hooks';

/** Keeps a value as it was when a press began, until it ends: an axis that moved under the hand would carry its handle away. */
export function useHeld<V>(now: V) {
  const [held, setHeld] = useState<{ readonly value: V } | undefined>(undefined);
  const release = () => setHeld(undefined);
  return {
    value: held ? held.value : now,
    /** For the element that holds the picture. */
    hand: {
      onPointerDown: () => setHeld((was) => was ?? { value: now }),
      onPointerUp: release,
      onPointerCancel: release,
      onLostPointerCapture: release,
    },
  };
}
