import type { DemoText } from './demo.ts';
import type { ParamTable, ParamValue } from './params.ts';
import type { LiveDemo } from './useDemo.ts';
import { startValues } from './demo.ts';
import { frameWords } from './words.ts';

/** The demo's presets as a row of chips; the one that stands now is pressed. */
export function Presets<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
>({
  demo,
  names = Object.keys(demo.definition.presets) as S[],
  label = frameWords[demo.locale].presets,
  isStanding,
}: {
  readonly demo: LiveDemo<T, F, R, S, W>;
  /** Those of the demo's presets that stand in this row; all unless said. */
  readonly names?: readonly S[];
  readonly label?: string;
  /** Which one is pressed, where that does not hang on every parameter. */
  readonly isStanding?: (name: S) => boolean;
}) {
  const { definition, text, values } = demo;
  return (
    <div class="em-presets em-controls" role="group" aria-label={label}>
      {names.map((name) => {
        const whole = startValues(definition.params, definition.presets[name]);
        const stands = Object.keys(whole).every((key) =>
          same(whole[key] as ParamValue, values[key] as ParamValue),
        );
        return (
          <button
            key={name}
            type="button"
            aria-pressed={isStanding?.(name) ?? stands}
            onClick={() => demo.set(whole)}
          >
            {text.presets[name]}
          </button>
        );
      })}
    </div>
  );
}

const same = (a: ParamValue, b: ParamValue): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a.length === b.length && a.every((entry, i) => entry === b[i])
    : a === b;
