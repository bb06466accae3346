import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Tells whether an element can be seen: within the window, in a tab that shows. Calls at once and at each change. */
export function useOnScreen(ref: RefObject<Element>, onChange: (visible: boolean) => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let within = false;
    const tell = () => onChange(within && document.visibilityState === 'visible');
    const observer = new IntersectionObserver((entries) => {
      within = entries.at(-1)?.isIntersecting ?? false;
      tell();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', tell);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', tell);
    };
  }, []);
}
