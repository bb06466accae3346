import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/index.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import { rows } from './layout.ts';
import type { Frame } from './model.ts';
import type { Atom } from './solve.ts';

type Scale = ScaleLinear<number, number>;

/** The two laws over their axis: sticks for point masses, bells for densities. */
export function Laws({ frame, x }: { readonly frame: Frame; readonly x: Scale }) {
  if (frame.law === 'normals') {
    return (
      <g>
        <Bell mean={0} tone="real" x={x} />
        <Bell mean={frame.theta} tone="fake" x={x} />
      </g>
    );
  }
  // Sticks in one place stand side by side.
  const shared = (at: number) =>
    frame.real.some((atom) => atom.at === at) && frame.fake.some((atom) => atom.at === at);
  const aside = ({ at }: Atom) => (shared(at) ? 4 : 0);
  return (
    <g>
      {frame.real.map((atom, k) => (
        <g key={k} class="em-tone-real">
          <Stick atom={atom} at={x(atom.at) - aside(atom)} />
          <circle class="em-dot" cx={x(atom.at) - aside(atom)} cy={top(atom)} r={4.5} />
        </g>
      ))}
      {frame.fake.map((atom, k) => (
        <g key={k} class="em-tone-fake">
          <Stick atom={atom} at={x(atom.at) + aside(atom)} dashed />
          <rect class="em-dot" x={x(atom.at) + aside(atom) - 4} y={top(atom) - 4} width={8} height={8} />
        </g>
      ))}
    </g>
  );
}

const top = ({ share }: Atom): number => rows.axis - share * (rows.axis - rows.laws);

function Stick({
  atom,
  at,
  dashed = false,
}: {
  readonly atom: Atom;
  readonly at: number;
  readonly dashed?: boolean;
}) {
  return (
    <line class={`em-segment${dashed ? ' em-dashed' : ''}`} x1={at} x2={at} y1={rows.axis} y2={top(atom)} />
  );
}

function Bell({
  mean,
  tone,
  x,
}: {
  readonly mean: number;
  readonly tone: 'real' | 'fake';
  readonly x: Scale;
}) {
  const y = scaleLinear([0, 0.4], [rows.axis, rows.laws]);
  const line = Array.from({ length: 65 }, (_, k) => {
    const at = mean + (k - 32) / 8;
    return [at, normalPdf(at, mean, 1)] as const;
  });
  return (
    <g class={`em-tone-${tone}`}>
      <path class="em-area" d={areaPath(line, x, y)} />
      <path class={`em-curve${tone === 'fake' ? ' em-dashed' : ''}`} d={linePath(line, x, y)} />
    </g>
  );
}
