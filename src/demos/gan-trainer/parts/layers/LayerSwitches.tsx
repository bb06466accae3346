import { Switch } from '@/ui/controls/Switch.tsx';
import { layers, type LayerName } from '../../params.ts';
import type { LayersWords } from '../../text/layers/LayerWords.ts';

export interface LayerSwitchesProps {
  readonly on: readonly LayerName[];
  readonly words: LayersWords;
  readonly onChange: (on: readonly LayerName[]) => void;
}

/** Which measures stand below; behind a disclosure, so that the first screen stays as it is. */
export function LayerSwitches({ on, words, onChange }: LayerSwitchesProps) {
  return (
    <details class="em-more em-controls em-measures">
      <summary>{words.title}</summary>
      <p class="em-hint">{words.hint}</p>
      <div class="em-switches">
        {layers.map((name) => (
          <Switch
            key={name}
            label={words.told[name].name}
            note={words.told[name].shows}
            checked={on.includes(name)}
            onChange={(checked) =>
              onChange(layers.filter((each) => (each === name ? checked : on.includes(each))))
            }
          />
        ))}
      </div>
    </details>
  );
}
