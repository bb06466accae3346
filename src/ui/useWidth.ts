import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Width of the built picture; the browser then draws at the width that is really there, so letters keep their size. */
export const builtWidth = 720;

/** Measures an element's width in CSS pixels and keeps up with it. */
export function useWidth<E extends HTMLElement>(): { readonly ref: RefObject<E>; readonly width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(builtWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(240, Math.round(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
