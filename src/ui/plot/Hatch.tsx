export interface HatchProps {
  readonly id: string;
  readonly tone: 'real' | 'fake' | 'transport' | 'ink';
  /** Which way the strokes lean. */
  readonly lean: 'left' | 'right';
}

const gap = 6;

/** A fill of slanted strokes, so that an area is told by more than its colour: `fill="url(#id)"`. */
export function Hatch({ id, tone, lean }: HatchProps) {
  return (
    <pattern
      id={id}
      class={`em-tone-${tone}`}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${lean === 'right' ? 45 : -45})`}
    >
      <rect class="em-hatch-ground" width={gap} height={gap} />
      <line class="em-hatch-stroke" x1={gap / 2} x2={gap / 2} y1={0} y2={gap} />
    </pattern>
  );
}
