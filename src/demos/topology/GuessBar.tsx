import type { Frame } from './model.ts';
import type { MeasureName } from './params.ts';
import type { Words } from './words.ts';

export interface GuessBarProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly onGuess: (guess: readonly MeasureName[]) => void;
  readonly onReveal: (reveal: boolean) => void;
}

/** One button a yardstick to say that it will vanish, and one for the answer, which marks each guess right or wrong. */
export function GuessBar({ frame, words, onGuess, onReveal }: GuessBarProps) {
  const { answers, reveal, right, sequence } = frame;
  const press = (pressed: MeasureName) =>
    onGuess(
      answers.filter(({ name, guessed }) => (name === pressed ? !guessed : guessed)).map(({ name }) => name),
    );
  return (
    <div class="em-controls tp-guess">
      <p>{words.question}</p>
      <div class="em-presets" role="group" aria-label={words.question}>
        {answers.map(({ name, guessed, vanishes, right: isRight }) => (
          <button
            key={name}
            type="button"
            aria-pressed={guessed}
            disabled={reveal}
            data-guess={name}
            data-right={reveal ? String(isRight) : undefined}
            onClick={() => press(name)}
          >
            {reveal ? words.verdict(words.readouts[name], vanishes, isRight) : `${words.readouts[name]} → 0`}
          </button>
        ))}
        <button
          type="button"
          class="em-button em-primary"
          data-action="reveal"
          onClick={() => onReveal(!reveal)}
        >
          {reveal ? words.hide : words.show}
        </button>
      </div>
      <p class="tp-lesson" role="status">
        {reveal ? `${words.score(right, answers.length)} ${words.lessons[sequence]}` : ''}
      </p>
    </div>
  );
}
