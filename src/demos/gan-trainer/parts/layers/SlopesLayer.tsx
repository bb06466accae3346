import { HistogramPlot } from '@/ui/plot/HistogramPlot.tsx';
import { formatShort } from '../formats.ts';
import { LayerNumbers } from './LayerNumbers.tsx';
import type { LayerProps } from './LayerProps.ts';
import { RunName } from './RunName.tsx';

const HEIGHT = 210;

/** How steep the critic is at the points where the penalty looks, with the slope 1 and the mean. */
export function SlopesLayer(props: LayerProps) {
  const { runs, words, layers, locale, width } = props;
  const format = formatShort(locale);
  return (
    <>
      {runs.map((run) => {
        const slopes = run.measured.critic?.measures.slopes;
        return (
          slopes && (
            <div key={run.objective}>
              <RunName run={run} among={runs} words={words} />
              <HistogramPlot
                label={layers.slopesChart}
                xLabel={layers.slopeAxis}
                yLabel={layers.pointsAxis}
                width={width}
                height={HEIGHT}
                low={slopes.low}
                high={slopes.high}
                counts={slopes.counts}
                tone="ink"
                format={format}
                marks={[
                  { at: 1, label: layers.slopeOne, tone: 'transport' },
                  { at: slopes.mean, label: `${layers.mean} ${format(slopes.mean)}`, tone: 'fake' },
                ]}
              />
            </div>
          )
        );
      })}
      <LayerNumbers {...props} names={['slope-mean', 'slope-sd']} />
    </>
  );
}
