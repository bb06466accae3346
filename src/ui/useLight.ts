import { useMemo, useState } from 'preact/hooks';

/** What to spread on a part so that pointing at it lights it up everywhere. */
export interface HoverProps {
  readonly 'data-lit': 'on' | 'off' | undefined;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** The same, for a part that can have the focus, or holds one that can. */
export interface LightProps extends HoverProps {
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

export interface Light<N extends string> {
  /** The thing that is pointed at, or else the one that has the focus. */
  readonly lit: N | undefined;
  /** Props of a part that shows `name`; `data-lit` is absent while nothing is lit. */
  readonly part: (name: N) => LightProps;
  /** For a mere mark in a picture: Chromium lets Tab stop at any SVG element that listens for the focus. */
  readonly hover: (name: N) => HoverProps;
}

/** One thing lit in all views at once: hover in one, see it in the others. */
export function useLight<N extends string>(): Light<N> {
  const [hovered, setHovered] = useState<N | undefined>(undefined);
  const [focused, setFocused] = useState<N | undefined>(undefined);
  const lit = hovered ?? focused;
  return useMemo(() => {
    const hover = (name: N): HoverProps => ({
      'data-lit': lit === undefined ? undefined : lit === name ? 'on' : 'off',
      onPointerEnter: () => setHovered(name),
      onPointerLeave: () => setHovered(undefined),
    });
    const part = (name: N): LightProps => ({
      ...hover(name),
      onFocusIn: () => setFocused(name),
      onFocusOut: () => setFocused(undefined),
    });
    return { lit, hover, part };
  }, [lit]);
}
