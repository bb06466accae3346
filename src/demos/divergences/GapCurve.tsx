import type { Light } from '@/ui/useLight.ts';
import { smoothPath } from '@/ui/plot/smoothPath.ts';
import type { CurvePoint } from './curve.ts';
import type { Scales } from './Scales.ts';
import type { Measure } from './measures.ts';
import { curveOf, dashOf, toneOf } from './series.ts';

export interface GapCurveProps extends Scales {
  readonly name: Measure;
  readonly rows: readonly CurvePoint[];
  readonly clip: string;
  readonly light: Light<Measure> | undefined;
  /** Where the two laws stand now: the gap, and the measure at it. */
  readonly present: readonly [number, number];
}

/** One measure as a curve with the present state as a dot on it; above the plot, the dot becomes an arrowhead at its edge. */
export function GapCurve({ name, rows, x, y, clip, light, present: [gap, value] }: GapCurveProps) {
  const path = smoothPath(
    rows.map((row) => [row.gap, row[name]] as const),
    x,
    y,
  );
  const [, roof = 0] = y.range();
  const [, highest = 0] = y.domain();
  const at = x(gap);
  const lit = light?.lit === undefined ? undefined : curveOf(light.lit) === name ? 'on' : 'off';
  return (
    <g
      class={`em-lightable em-tone-${toneOf[name]}`}
      {...light?.hover(name)}
      data-lit={lit}
      data-curve={name}
    >
      <path class="em-curve" clip-path={`url(#${clip})`} stroke-dasharray={dashOf[name]} d={path} />
      <path class="em-curve-area" clip-path={`url(#${clip})`} d={path} />
      {value <= highest ? (
        <circle class="em-present" cx={at} cy={y(value)} r={name === 'js-slope' || name === 'w2' ? 4.5 : 6} />
      ) : (
        <path class="em-present" d={`M${at - 6} ${roof + 10}h12l-6 -10z`} />
      )}
    </g>
  );
}
