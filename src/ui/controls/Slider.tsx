import { useId } from 'preact/hooks';
import { clampTo } from '../keyMove.ts';
import { Subscripted } from '../Subscripted.tsx';

export interface SliderProps {
  /** In words; `n_critic` is written with a lowered critic. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  /** For quantities that span decades: equal moves multiply. */
  readonly logarithmic?: boolean;
}

/** About this much of a decade to a press of an arrow. */
const NOTCH = 0.05;

/** A step with which End reaches the end: a whole number of them, and a hair short, for a browser leaves out a notch that overshoots. */
function notchOf(span: number): number {
  return (span / Math.max(1, Math.round(span / NOTCH))) * (1 - 1e-9);
}

/** A labelled range with its value under the eye. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  valueText,
  onChange,
  logarithmic = false,
}: SliderProps) {
  const id = useId();
  const to = logarithmic ? Math.log10 : (v: number) => v;
  const from = logarithmic ? (v: number) => Number((10 ** v).toPrecision(2)) : (v: number) => v;
  return (
    <div class="em-slider">
      <label for={id}>
        <Subscripted text={label} within="html" />
      </label>
      <span class="em-slider-value" aria-hidden="true">
        {valueText}
      </span>
      <input
        id={id}
        type="range"
        min={to(min)}
        max={to(max)}
        step={logarithmic ? notchOf(to(max) - to(min)) : step}
        value={to(value)}
        aria-valuetext={valueText}
        onInput={(event) => onChange(clampTo(from(event.currentTarget.valueAsNumber), min, max))}
      />
    </div>
  );
}
