import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/index.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import type { Frame } from './model.ts';

export interface LawsProps {
  readonly frame: Frame;
  readonly x: ScaleLinear<number, number>;
  /** Of the highest point and the axis, in pixels. */
  readonly top: number;
  readonly base: number;
}

/** The two laws seen along the segments: sticks, or bells once there is noise. */
export function Laws({ frame: { theta, noise }, x, top, base }: LawsProps) {
  const laws = [
    { tone: 'real', at: 0 },
    { tone: 'fake', at: theta },
  ] as const;
  return (
    <g>
      {laws.map(({ tone, at }) => (
        <g key={tone} class={`em-tone-${tone}`}>
          {noise === 0 ? (
            <line
              class={`em-segment${tone === 'fake' ? ' em-dashed' : ''}`}
              x1={x(at)}
              x2={x(at)}
              y1={base}
              y2={top}
            />
          ) : (
            <Bell mean={at} sd={noise} dashed={tone === 'fake'} {...{ x, top, base }} />
          )}
          {tone === 'real' && <circle class="em-dot" cx={x(at)} cy={top} r={5} />}
        </g>
      ))}
    </g>
  );
}

function Bell({
  mean,
  sd,
  dashed,
  x,
  top,
  base,
}: Omit<LawsProps, 'frame'> & { readonly mean: number; readonly sd: number; readonly dashed: boolean }) {
  const y = scaleLinear([0, normalPdf(0, 0, sd)], [base, top]);
  const line = Array.from({ length: 49 }, (_, k) => {
    const at = mean + ((k - 24) / 8) * sd;
    return [at, normalPdf(at, mean, sd)] as const;
  });
  return (
    <>
      <path class="em-area" d={areaPath(line, x, y)} />
      <path class={`em-curve${dashed ? ' em-dashed' : ''}`} d={linePath(line, x, y)} />
    </>
  );
}
