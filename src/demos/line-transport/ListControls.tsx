import type { ListFrame } from './listFrame.ts';
import { addPair, levelled, removePair, type Lists } from './pairs.ts';
import { blocks } from './params.ts';
import type { Words } from './words.ts';

export interface ListControlsProps {
  readonly frame: ListFrame;
  readonly words: Words;
  readonly lists: Lists;
  readonly onChange: (lists: Lists) => void;
}

/** A pair more, the chosen pair less; and the way out where the lists differ in length. */
export function ListControls({ frame, words, lists, onChange }: ListControlsProps) {
  const count = frame.moves.length;
  if (frame.refusal === 'unequal')
    return (
      <div class="em-controls em-button-row">
        <button type="button" class="em-button em-primary" onClick={() => onChange(levelled(lists))}>
          {words.fillUp}
        </button>
      </div>
    );
  return (
    <div class="em-controls em-button-row">
      <button
        type="button"
        class="em-button"
        disabled={count >= blocks.maxLength}
        onClick={() => onChange(addPair(lists))}
      >
        {words.addPair}
      </button>
      <button
        type="button"
        class="em-button"
        disabled={count < 2}
        onClick={() => onChange(removePair(lists, frame.chosen))}
      >
        {words.removePair(Math.max(1, frame.chosen + 1))}
      </button>
    </div>
  );
}
