import { GradientsPlot } from './GradientsPlot.tsx';
import { LayerNumbers } from './LayerNumbers.tsx';
import type { LayerProps } from './LayerProps.ts';
import { RunName } from './RunName.tsx';

/** The size of the gradient at each layer, of each run. */
export function GradientsLayer(props: LayerProps) {
  const { runs, words, layers, width } = props;
  return (
    <>
      {runs.map((run) => {
        const found = run.measured.critic?.measures.gradients;
        return (
          found && (
            <div key={run.objective}>
              <RunName run={run} among={runs} words={words} />
              <GradientsPlot gradients={found} layers={layers} width={width} />
            </div>
          )
        );
      })}
      <LayerNumbers {...props} names={['gradient-decades']} />
    </>
  );
}
