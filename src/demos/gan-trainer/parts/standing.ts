import { params, type TrainerValues } from '../params.ts';
import { startValues } from '../../demo.ts';
import { presets } from '../presets.ts';
import type { PresetName } from '../text/Words.ts';

/** Settings of the page and not of the experiment: they may differ, and the experiment is still the same. */
const ASIDE: ReadonlySet<string> = new Set([
  ...(['seed', 'speed', 'engine', 'autoplay', 'samples', 'points'] as const),
  ...(['layers', 'iteration'] as const),
]);

/** Which of these presets the parameters describe, whatever the seed, the pace and what is measured. */
export function standing<N extends PresetName>(values: TrainerValues, names: readonly N[]): N | undefined {
  const now: Readonly<Record<string, unknown>> = values;
  return names.find((name) =>
    Object.entries(startValues(params, presets[name])).every(
      ([key, value]) => ASIDE.has(key) || now[key] === value,
    ),
  );
}
