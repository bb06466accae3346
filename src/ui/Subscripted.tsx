export interface SubscriptedProps {
  /** Words in which `P_r` means P with a lowered r. */
  readonly text: string;
  readonly within: 'svg' | 'html';
}

/** Lowers what follows an underscore, so that one string of words serves pictures, readouts and screen readers. */
export function Subscripted({ text, within }: SubscriptedProps) {
  const parts = text.split(/_([\p{L}\d]+)/u);
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0) {
          const lowered = within === 'svg' && index > 0 && part !== '';
          // What is lowered by a quarter of its own, smaller, letters is raised by a fifth of these.
          return lowered ? <tspan dy="-0.2em">{part}</tspan> : part;
        }
        return within === 'html' ? (
          <sub>{part}</sub>
        ) : (
          <tspan dy="0.25em" font-size="0.8em">
            {part}
          </tspan>
        );
      })}
    </>
  );
}
