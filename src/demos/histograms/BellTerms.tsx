import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { axis } from './bellFrame.ts';
import type { BellProps } from './FigureProps.ts';
import { layout, rows } from './layout.ts';
import { TermRow, termTones } from './TermRow.tsx';
import { termDomain } from './termScale.ts';

const directions = ['forward', 'reverse'] as const;

/** What each place adds to KL(p‖q) and to KL(q‖p): the area over the line less the area under it. */
export function BellTerms({ frame, words, locale, width }: BellProps) {
  const hatch = useId();
  const x = scaleLinear([axis.min, axis.max], [layout.left, width - layout.right]);
  const domain = termDomain(frame.places.flatMap(({ forward, reverse }) => [forward, reverse]));
  const sums = { forward: frame.kl, reverse: frame.reverseKl };
  return (
    <PlotPanel label={words.bellTerms} width={width} height={layout.height}>
      {directions.map((direction) => {
        const { top, base } = rows[direction];
        const y = scaleLinear([...domain], [base, top]);
        const line = frame.places.map((place) => [place.x, place[direction]] as const);
        const above = line.map(([at, term]) => [at, Math.max(0, term)] as const);
        const below = line.map(([at, term]) => [at, Math.min(0, term)] as const);
        const id = `${hatch}${direction}`;
        const sum = formatNumber(sums[direction], { locale, decimals: 3 });
        return (
          <TermRow key={direction} {...{ direction, y, width }} title={words.areaSum[direction](sum)}>
            <defs>
              <Hatch id={id} tone={termTones[direction]} lean="left" />
            </defs>
            <path class="hg-above" d={areaPath(above, x, y)} />
            <path fill={`url(#${id})`} d={areaPath(below, x, y)} />
            <path class="em-curve hg-outline" d={linePath(line, x, y)} />
          </TermRow>
        );
      })}
      <XAxis scale={x} label="" y={rows.reverse.base} ticks={9} />
    </PlotPanel>
  );
}
