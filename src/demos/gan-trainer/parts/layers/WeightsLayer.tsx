import type { WeightHistogram } from '@/train/metrics/weightHistograms.ts';
import { HistogramPlot } from '@/ui/plot/HistogramPlot.tsx';
import { formatShare, formatShort } from '../formats.ts';
import { LayerNumbers } from './LayerNumbers.tsx';
import type { LayerProps } from './LayerProps.ts';
import { RunName } from './RunName.tsx';

const HEIGHT = 170;
const GAP = 20;
/** Narrower, the numbers of an axis would touch. */
const LEAST_WIDTH = 200;

/** A histogram for each layer of the critic, from the data to the output. */
export function WeightsLayer(props: LayerProps) {
  const { runs, words, width } = props;
  return (
    <>
      {runs.map((run) => {
        const found = run.measured.critic?.measures.weights;
        return (
          found && (
            <div key={run.objective}>
              <RunName run={run} among={runs} words={words} />
              <div class="em-small-plots">
                {found.map((layer, i) => (
                  <OneLayer
                    key={i}
                    {...props}
                    layer={layer}
                    index={i}
                    of={found.length}
                    width={widthOf(width, found.length)}
                  />
                ))}
              </div>
            </div>
          )
        );
      })}
      <LayerNumbers {...props} names={['share-at-clip']} />
    </>
  );
}

/** As many in a row as have room. */
function widthOf(width: number, layers: number): number {
  const across = Math.max(1, Math.min(layers, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))));
  return Math.floor((width - (across - 1) * GAP) / across);
}

interface OneLayerProps extends LayerProps {
  readonly layer: WeightHistogram;
  readonly index: number;
  readonly of: number;
}

function OneLayer({ layers, locale, width, layer, index, of }: OneLayerProps) {
  const format = formatShort(locale);
  const { shareAtBound, high } = layer;
  return (
    <div class="em-small-plot">
      <p class="em-key">
        <span>
          {layers.layerName(index + 1, of)}
          {!Number.isNaN(shareAtBound) && (
            <b>{layers.atClip(formatShare(shareAtBound, locale), format(high))}</b>
          )}
        </span>
      </p>
      <HistogramPlot
        label={layers.weightsChart(index + 1)}
        xLabel={layers.weightAxis}
        yLabel={layers.countAxis}
        width={width}
        height={HEIGHT}
        low={layer.low}
        high={layer.high}
        counts={layer.counts}
        tone="ink"
        format={format}
      />
    </div>
  );
}
