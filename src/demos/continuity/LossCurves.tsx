import type { ScaleLinear } from 'd3-scale';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { funnelLabel } from './funnelLabel.ts';
import { funnelPath } from './funnelPath.ts';
import type { FigureProps } from './FigureProps.ts';

export interface LossCurvesProps extends Pick<FigureProps, 'frame' | 'words'> {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The funnel of θ′, the curve of W that stays in it, and how much W changes between θ′ and θ. */
export function LossCurves({ frame, words, x, y }: LossCurvesProps) {
  const { curve, now, other, showJs } = frame;
  const [, end = 0] = x.range();
  const name = funnelLabel(words.funnel, frame, x, y);
  return (
    <g class="cy-answer">
      <g class="em-tone-transport">
        <path class="em-area" d={funnelPath(frame, x, y)} />
        <path
          class="em-curve"
          d={linePath(
            curve.map(({ theta, w }) => [theta, w] as const),
            x,
            y,
          )}
        />
        <line class="em-move" x1={x(other.theta)} x2={x(now.theta)} y1={y(other.w)} y2={y(other.w)} />
        <line class="em-bold-line" x1={x(now.theta)} x2={x(now.theta)} y1={y(other.w)} y2={y(now.w)} />
        <text class="em-label" x={end + 6} y={y(curve.at(-1)!.w)} dy="0.35em">
          W
        </text>
        {name && <LabelText label={name} tone="transport" />}
        <circle class="em-present" cx={x(other.theta)} cy={y(other.w)} r={4.5} />
        <circle class="em-present" cx={x(now.theta)} cy={y(now.w)} r={6} />
      </g>
      {showJs && <JsCurve {...{ frame, x, y }} />}
    </g>
  );
}

/** JS, broken where its law collapses to the real one: the value there stands alone. */
function JsCurve({ frame: { curve, jsJump, now, other }, x, y }: Pick<LossCurvesProps, 'frame' | 'x' | 'y'>) {
  const [, end = 0] = x.range();
  const path = linePath(
    curve.map(({ theta, js }) => [theta, theta === jsJump ? NaN : js] as const),
    x,
    y,
  );
  const jump = curve.findIndex(({ theta }) => theta === jsJump);
  return (
    <g class="em-tone-js">
      <path class="em-curve" stroke-dasharray="2 3" d={path} />
      {jump > 0 && (
        <g>
          <circle class="em-hole" cx={x(curve[jump]!.theta)} cy={y(curve[jump - 1]!.js)} r={3.5} />
          <circle class="em-dot" cx={x(curve[jump]!.theta)} cy={y(curve[jump]!.js)} r={3.5} />
        </g>
      )}
      <text class="em-label" x={end + 6} y={y(curve.at(-1)!.js)} dy="0.35em">
        JS
      </text>
      <circle class="em-present" cx={x(other.theta)} cy={y(other.js)} r={4.5} />
      <circle class="em-present" cx={x(now.theta)} cy={y(now.js)} r={6} />
    </g>
  );
}
