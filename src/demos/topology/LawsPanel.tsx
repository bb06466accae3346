import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import type { Law } from './laws.ts';
import { layout } from './layout.ts';

const { height, top, base } = layout;
const left = 40;
const right = 14;

/** Both laws on one axis: point masses as stems, even densities as areas, since 1 is the most of either. */
export function LawsPanel({ frame, words, width }: FigureProps) {
  const { law, limit } = frame.pair;
  const far = Math.max(reachOf(law), reachOf(limit));
  // Two units hold all but the mass that runs away; its axis runs along.
  const x = scaleLinear([far > 2 ? -0.06 * far : -0.15, far > 2 ? 1.08 * far : 2.1], [left, width - right]);
  const y = scaleLinear([0, 1.15], [base, top]);
  return (
    <PlotPanel label={words.lawsPanel} width={width} height={height}>
      <YAxis scale={y} label="" ticks={3} x={left} to={width - right} />
      <text x={0} y={14}>
        {words.massAxis}
      </text>
      <XAxis scale={x} label={words.xAxis} ticks={5} y={base} />
      <LawMarks law={limit} name={words.limit} tone="real" side={-1} x={x} y={y} />
      <LawMarks law={law} name={words.law} tone="fake" side={1} x={x} y={y} />
    </PlotPanel>
  );
}

const reachOf = (law: Law): number =>
  law.kind === 'even' ? law.to : Math.max(...law.at.filter((_, k) => law.mass[k]! > 0));

interface LawMarksProps {
  readonly law: Law;
  readonly name: string;
  readonly tone: 'real' | 'fake';
  /** Which way the law steps aside, so that stems at one place both show. */
  readonly side: 1 | -1;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

function LawMarks({ law, name, tone, side, x, y }: LawMarksProps) {
  const dashed = tone === 'fake' ? ' em-dashed' : '';
  if (law.kind === 'even') {
    const outline = `M${x(law.from)} ${y(0)}V${y(1)}H${x(law.to)}V${y(0)}`;
    const at = side > 0 ? x(law.to) - 4 : x(law.from) + 4;
    return (
      <g class={`em-tone-${tone}`}>
        <path class="em-area" d={`${outline}Z`} />
        <path class={`em-curve${dashed}`} d={outline} />
        <text class="em-label" x={at} y={y(1) - 10} text-anchor={side > 0 ? 'end' : 'start'}>
          {name}
        </text>
      </g>
    );
  }
  const stems = law.at.flatMap((at, k) => {
    const mass = law.mass[k]!;
    return mass > 0 ? [{ at: x(at) + 3 * side, mass }] : [];
  });
  const named = stems.reduce((most, stem) => (stem.mass > most.mass ? stem : most), stems[0]!);
  const crowded = stems.length > 40;
  return (
    <g class={`em-tone-${tone}`}>
      {stems.map(({ at, mass }, k) => (
        <g key={k}>
          <line class={`em-curve${dashed}`} x1={at} x2={at} y1={y(0)} y2={y(mass)} />
          {!crowded && <circle class={side > 0 ? 'em-hole' : 'em-dot'} cx={at} cy={y(mass)} r={4} />}
        </g>
      ))}
      <text
        class="em-label"
        x={named.at + 9 * side}
        y={y(named.mass) - 8}
        text-anchor={side > 0 ? 'start' : 'end'}
      >
        {name}
      </text>
    </g>
  );
}
