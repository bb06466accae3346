import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: string;
  /** What it turns on, in a few words under its name. */
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing that is on or off at once, as on a page of settings: a native checkbox that says it is a switch. */
export function Switch({ label, note, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="em-switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {note !== undefined && (
        <span id={`${id}-note`} class="em-hint">
          {note}
        </span>
      )}
    </div>
  );
}
