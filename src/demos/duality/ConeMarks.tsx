import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import type { LayerProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';
import { params } from './params.ts';

/** Above and below the tip: where a K-Lipschitz function through it cannot be. */
export function ForbiddenCone({ frame, width, x, y }: LayerProps) {
  const { cone, K, axis } = frame;
  const hatch = useId();
  const at = (place: number, way: 1 | -1) =>
    `${x(place).toFixed(1)} ${y(cone.y + way * K * Math.abs(place - cone.x)).toFixed(1)}`;
  const half = (way: 1 | -1, edge: number) =>
    `M${at(axis.min, way)}L${at(cone.x, way)}L${at(axis.max, way)}V${edge}H${x(axis.min)}Z`;
  // The picture's own edges lie inside what the clip cuts off, however steep the cone.
  const [above, below] = [Math.min(rows.top, y(cone.y)) - 4000, Math.max(rows.base, y(cone.y)) + 4000];
  return (
    <g class="du-cone">
      <defs>
        <pattern id={hatch} width={9} height={9} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <line x1={4.5} x2={4.5} y1={0} y2={9} />
        </pattern>
      </defs>
      <path d={`${half(1, above)}${half(-1, below)}`} fill={`url(#${hatch})`} />
      <line class="du-axis" x1={x(cone.x)} x2={x(cone.x)} y1={y(cone.y)} y2={rows.base} />
      <line x1={sides.left} x2={width - sides.right} y1={rows.base} y2={rows.base} class="du-floor" />
    </g>
  );
}

/** What of the drawing the cone forbids: red, bold and dashed, each stretch with a cross. */
export function Outside({ frame, x, y }: LayerProps) {
  return (
    <g class="du-outside">
      {frame.cone.outside.map((stretch, i) => {
        const [atX, atY] = stretch[Math.floor(stretch.length / 2)]!;
        const [cx, cy] = [x(atX), Math.min(rows.base - 8, Math.max(rows.top + 8, y(atY)))];
        return (
          <g key={i}>
            <path d={linePath(stretch, x, y)} />
            <path class="du-cross" d={`M${(cx - 6).toFixed(1)} ${(cy - 6).toFixed(1)}l12 12m0 -12l-12 12`} />
          </g>
        );
      })}
    </g>
  );
}

/** The cone's tip, and under it the handle that moves it along f. */
export function ConeHandle({ frame, words, locale, width, x, y, onCone }: LayerProps) {
  const { cone, axis } = frame;
  const outside = cone.outside.length > 0;
  return (
    <>
      <text
        class={outside ? 'em-label du-verdict du-wrong' : 'em-label du-verdict'}
        x={width - sides.right}
        y={rows.top - 12}
        text-anchor="end"
      >
        {outside ? words.outside : words.inside}
      </text>
      <circle class="du-tip" cx={x(cone.x)} cy={y(cone.y)} r={3.5} />
      <Handle
        name={words.cone}
        value={cone.x}
        min={axis.min}
        max={axis.max}
        step={params.x.step}
        valueText={words.coneValue(formatNumber(cone.x, { locale, decimals: 1 }), outside)}
        x={x(cone.x)}
        y={rows.base}
        axis="x"
        scale={x}
        tone="ink"
        small
        onChange={onCone}
      />
    </>
  );
}
