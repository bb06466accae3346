import { Subscripted } from '@/ui/Subscripted.tsx';
import type { Frame } from './model.ts';
import type { Guess } from './params.ts';
import type { Words } from './words.ts';

export interface GuessBarProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly onGuess: (guess: Guess) => void;
}

const offered = ['jumps', 'continuous'] as const;

/** Asks whether W leaps with the step; either answer shows the curve and is judged. */
export function GuessBar({ frame: { family, guess }, words, onGuess }: GuessBarProps) {
  if (family !== 'step') return null;
  const right = guess === 'continuous';
  return (
    <div class="em-controls cy-guess">
      <p>
        <Subscripted text={words.question} within="html" />
      </p>
      <div class="em-presets" role="group" aria-label={words.question}>
        {offered.map((answer) => (
          <button
            key={answer}
            type="button"
            aria-pressed={guess === answer}
            data-guess={answer}
            onClick={() => onGuess(answer)}
          >
            {words.answers[answer]}
          </button>
        ))}
        {guess !== 'none' && (
          <button type="button" class="em-button" data-action="again" onClick={() => onGuess('none')}>
            {words.again}
          </button>
        )}
      </div>
      <p class="cy-lesson" role="status">
        {guess === 'none' ? '' : `${words.verdict(right)} ${words.lesson}`}
      </p>
    </div>
  );
}
