import type { LaidLabel } from './layLabels.ts';

const tones = { p: 'real', q: 'fake', moves: 'transport' } as const;

/** One placed label. */
export function LabelText({ label }: { readonly label: LaidLabel }) {
  return (
    <text
      class={`em-label${label.large ? ' em-law' : ''} em-tone-${tones[label.kind]}`}
      x={label.x}
      y={label.y}
      dy="0.35em"
      text-anchor={label.anchor}
    >
      {label.text}
    </text>
  );
}
