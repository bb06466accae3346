import type { ComponentChildren } from 'preact';
import type { PlacedLabel } from './placeLabels.ts';

export interface LabelTextProps {
  readonly label: PlacedLabel;
  /** A tone of the subject's terms: `real`, `fake`, `transport` … */
  readonly tone: string;
  /** The letters of a law's name, one step larger. */
  readonly large?: boolean;
  /** Lit or dimmed while something is pointed at, where the label tells of it. */
  readonly lit?: 'on' | 'off' | undefined;
  /** In place of the label's own letters, such as with subscripts. */
  readonly children?: ComponentChildren;
}

/** A label where `placeLabels` put it, in the ink of its term. */
export function LabelText({ label, tone, large = false, lit, children = label.text }: LabelTextProps) {
  return (
    <text
      class={`em-label${large ? ' em-law' : ''} em-tone-${tone}`}
      x={label.x}
      y={label.y}
      dy="0.35em"
      data-lit={lit}
      text-anchor={label.anchor}
    >
      {children}
    </text>
  );
}
