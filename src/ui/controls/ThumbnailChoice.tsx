import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ThumbnailOption<C extends string> {
  readonly value: C;
  readonly label: string;
  /** A small picture of what is chosen. */
  readonly picture: ComponentChildren;
}

export interface ThumbnailChoiceProps<C extends string> {
  readonly label: string;
  readonly options: readonly ThumbnailOption<C>[];
  readonly value: C;
  readonly onChange: (value: C) => void;
}

/** A choice among pictures: native radios, so arrows and names come from the browser; the name of each shows on hover and to those who hear. */
export function ThumbnailChoice<C extends string>({
  label,
  options,
  value,
  onChange,
}: ThumbnailChoiceProps<C>) {
  const name = useId();
  return (
    <fieldset class="em-thumbnails">
      <legend class="em-sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.label}>
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.picture}
        </label>
      ))}
    </fieldset>
  );
}
