import { useEffect, useState } from 'preact/hooks';

/** False in the page as built, true once its code runs: what stands there before must not look pressable. */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}
