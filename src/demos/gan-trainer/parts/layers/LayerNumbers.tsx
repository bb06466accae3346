import { InlineReadout } from '@/ui/InlineReadout.tsx';
import { measuredReadouts } from '../../model/measuredReadouts.ts';
import { formatShare, formatValue } from '../formats.ts';
import { namesOf } from '../readoutNames.ts';
import type { LayerProps } from './LayerProps.ts';

type Name = keyof ReturnType<typeof measuredReadouts>;

export interface LayerNumbersProps extends Omit<LayerProps, 'width' | 'layers'> {
  readonly names: readonly Name[];
}

/** The numbers of a layer, a line a run; what a run has not is left out. */
export function LayerNumbers({ runs, words, locale, names }: LayerNumbersProps) {
  return (
    <>
      {runs.map((run, i) => {
        const values = measuredReadouts(run.objective, run.measured);
        const known = names.filter((name) => !Number.isNaN(values[name]));
        return (
          known.length > 0 && (
            <p key={run.objective} class="em-key">
              {runs.length > 1 && <b>{words.objectives[run.objective]}</b>}
              {known.map((name) => (
                <InlineReadout
                  key={name}
                  name={namesOf(i)(name)}
                  label={words.readouts[name]}
                  value={values[name]}
                  shown={
                    name === 'share-at-clip'
                      ? formatShare(values[name], locale)
                      : formatValue(values[name], locale)
                  }
                />
              ))}
            </p>
          )
        );
      })}
    </>
  );
}
