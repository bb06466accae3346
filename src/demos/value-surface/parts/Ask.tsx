import type { Words } from '../words.ts';

export interface AskProps {
  readonly reveal: boolean;
  readonly words: Words;
  readonly onReveal: (reveal: boolean) => void;
}

/** Asks where the weights will be, and shows them once the reader has guessed. */
export function Ask({ reveal, words, onReveal }: AskProps) {
  const [question, hint] = words.question;
  return (
    <div class="vs-question">
      <p>
        <b>{question}</b> {reveal ? words.answer : hint}
      </p>
      <button
        type="button"
        class={`em-button${reveal ? '' : ' em-primary'}`}
        data-action="reveal"
        aria-pressed={reveal}
        onClick={() => onReveal(!reveal)}
      >
        {reveal ? words.hide : words.show}
      </button>
    </div>
  );
}
