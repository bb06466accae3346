import { useEffect, useState } from 'preact/hooks';

/** A value once it has stood still for `delay` ms, so that a screen reader hears the end of a drag and not each pixel. */
export function useSettled<V>(value: V, delay: number): V {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
