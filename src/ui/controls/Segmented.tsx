import { useId } from 'preact/hooks';

export interface SegmentedProps<C extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: C; readonly label: string }[];
  readonly value: C;
  readonly onChange: (value: C) => void;
}

/** A few choices side by side: native radios, so arrows and names come from the browser. */
export function Segmented<C extends string>({ label, options, value, onChange }: SegmentedProps<C>) {
  const name = useId();
  return (
    <fieldset class="em-segmented">
      <legend class="em-sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
