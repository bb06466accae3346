import { entries, params } from './params.ts';
import type { Frame } from './model.ts';
import type { FigureProps } from './FigureProps.ts';

export interface MatrixInputProps extends Pick<FigureProps, 'words'> {
  readonly matrix: Frame['matrix'];
  readonly onChange: (change: Partial<Record<(typeof entries)[number], number>>) => void;
}

/** The four entries as numbers to be typed; what is no number within bounds changes nothing. */
export function MatrixInput({ words, matrix, onChange }: MatrixInputProps) {
  return (
    <fieldset class="cl-matrix">
      <legend>{words.matrix}</legend>
      {entries.map((name, k) => {
        const { min, max, step } = params[name];
        return (
          <input
            key={name}
            type="number"
            aria-label={words.entry(Math.floor(k / 2) + 1, (k % 2) + 1)}
            {...{ min, max, step }}
            value={matrix[k]!}
            onInput={({ currentTarget: { valueAsNumber: value } }) => {
              if (value >= min && value <= max) onChange({ [name]: value });
            }}
          />
        );
      })}
    </fieldset>
  );
}
