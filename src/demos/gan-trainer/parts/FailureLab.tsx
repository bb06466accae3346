import type { ComponentChildren } from 'preact';
import type { FailureName, Words } from '../text/Words.ts';

export interface FailureLabProps {
  readonly words: Words;
  /** The experiment that stands now, if it is one of the lab's. */
  readonly standing: FailureName | undefined;
  /** The row of experiments. */
  readonly children: ComponentChildren;
}

/** Experiments that fail on purpose; of the one that stands, what will be seen and why. */
export function FailureLab({ words: { lab }, standing, children }: FailureLabProps) {
  const told = standing && lab.failures[standing];
  return (
    <div class="em-lab" role="group" aria-label={lab.title}>
      <p>
        <b>{lab.title}</b> <span class="em-hint">{lab.hint}</span>
      </p>
      {children}
      {told && (
        <dl class="em-lab-told" data-failure={standing}>
          <div>
            <dt>{lab.see}</dt>
            <dd>{told.see}</dd>
          </div>
          <div>
            <dt>{lab.why}</dt>
            <dd>{told.why}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
