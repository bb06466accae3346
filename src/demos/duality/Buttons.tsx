import type { LiveDemo } from '../useDemo.ts';
import { flat, withKnotAt } from './knots.ts';
import type { Frame } from './model.ts';
import { knotsOfOptimum } from './optimum.ts';
import type { params } from './params.ts';
import type { Preset, ReadoutName, Words } from './words.ts';

export interface ButtonsProps {
  readonly demo: LiveDemo<typeof params, Frame, ReadoutName, Preset, Words>;
}

/** The answer, to be seen and taken over once the reader has drawn; a knot more, or none at all. */
export function Buttons({ demo }: ButtonsProps) {
  const { frame, text: words, values } = demo;
  const { knots, cone } = frame;
  const full = flat(knots).length >= demo.definition.params.f.maxLength;
  return (
    <div class="em-controls em-button-row">
      <button
        type="button"
        class="em-button em-primary"
        aria-pressed={values.reveal}
        onClick={() => demo.set({ reveal: !values.reveal })}
      >
        {values.reveal ? words.hide : words.show}
      </button>
      {values.reveal && (
        <button type="button" class="em-button" onClick={() => demo.set({ f: flat(knotsOfOptimum(frame)) })}>
          {words.adopt}
        </button>
      )}
      <button
        type="button"
        class="em-button"
        disabled={full}
        onClick={() => demo.set({ f: flat(withKnotAt(cone, knots)) })}
      >
        {words.addKnot}
      </button>
      <button type="button" class="em-button" onClick={() => demo.set({ f: [] })}>
        {words.clear}
      </button>
    </div>
  );
}
