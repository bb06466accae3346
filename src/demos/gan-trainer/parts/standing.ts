import { params, type TrainerValues } from '../params.ts';
import { startValues } from '../../demo.ts';
import { failures, presets } from '../presets.ts';
import type { FailureName } from '../text/Words.ts';

/** Settings of the page and not of the experiment: they may differ, and the experiment is still the same. */
const ASIDE: ReadonlySet<string> = new Set([
  'seed',
  'speed',
  'engine',
  'autoplay',
  'samples',
  'points',
  'layers',
]);

/** The failure whose experiment the parameters describe, whatever the seed and the pace. */
export function standing(values: TrainerValues): FailureName | undefined {
  const now: Readonly<Record<string, unknown>> = values;
  return failures.find((name) =>
    Object.entries(startValues(params, presets[name])).every(
      ([key, value]) => ASIDE.has(key) || now[key] === value,
    ),
  );
}
