import { useEffect, useRef } from 'preact/hooks';

/** Says which press of a pointer is being held right now; undefined between presses and for keys. */
export function useHeldStroke(): () => number | undefined {
  const stroke = useRef({ count: 0, held: false });
  useEffect(() => {
    const press = () => (stroke.current = { count: stroke.current.count + 1, held: true });
    const release = () => (stroke.current = { ...stroke.current, held: false });
    const listen = { capture: true, passive: true } as const;
    const ends = ['pointerup', 'pointercancel'] as const;
    window.addEventListener('pointerdown', press, listen);
    for (const end of ends) window.addEventListener(end, release, listen);
    return () => {
      window.removeEventListener('pointerdown', press, listen);
      for (const end of ends) window.removeEventListener(end, release, listen);
    };
  }, []);
  return () => (stroke.current.held ? stroke.current.count : undefined);
}
