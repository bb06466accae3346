import { Subscripted } from './Subscripted.tsx';

export interface InlineReadoutProps {
  /** Machine name: `<output name>`. */
  readonly name: string;
  readonly label: string;
  readonly value: number | string;
  /** How the value reads. */
  readonly shown: string;
}

/** A number within a line of text: rounded for the eye, full precision in `data-value`. */
export function InlineReadout({ name, label, value, shown }: InlineReadoutProps) {
  return (
    <span class="em-inline-readout">
      <Subscripted text={label} within="html" />{' '}
      <output name={name} data-value={String(value)} aria-live="off">
        {shown}
      </output>
    </span>
  );
}
