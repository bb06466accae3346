import type { RunFrame } from '../../model.ts';
import type { Words } from '../../text/Words.ts';

export interface RunNameProps {
  readonly run: RunFrame;
  readonly among: readonly RunFrame[];
  readonly words: Words;
}

/** Whose picture follows, where there are two. */
export function RunName({ run, among, words }: RunNameProps) {
  return among.length > 1 ? <p class="em-run-name">{words.objectives[run.objective]}</p> : null;
}
