import { TimeChart } from '@/ui/plot/TimeChart.tsx';
import { endOf } from '../DistanceChart.tsx';
import { formatShort } from '../formats.ts';
import type { LayerProps } from './LayerProps.ts';
import { linesOf, type Line } from './lines.ts';

export interface LayerLinesProps extends Omit<LayerProps, 'layers'> {
  readonly label: string;
  readonly yLabel: string;
  readonly lines: readonly Line[];
  readonly include: readonly number[];
}

const HEIGHT = 210;

/** Quantities of a layer against the iteration, with the moment that the reader went back to. */
export function LayerLines({ runs, words, locale, width, label, yLabel, lines, include }: LayerLinesProps) {
  const looking = runs[0]?.measured.looking;
  return (
    <TimeChart
      label={label}
      xLabel={words.iterationAxis}
      yLabel={yLabel}
      width={width}
      height={HEIGHT}
      end={endOf(runs)}
      series={linesOf(runs, lines, (run) => words.objectives[run.objective])}
      include={include}
      format={formatShort(locale)}
      empty={words.noUpdateYet}
      probe={looking}
    />
  );
}
