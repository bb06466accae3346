import type { Words } from '../text/Words.ts';
import type { Sketch } from './useSketch.ts';

export interface DrawingToolsProps {
  readonly sketch: Sketch;
  readonly drawing: boolean;
  readonly words: Words;
  readonly onDrawing: (drawing: boolean) => void;
}

/** Begin and end drawing, take back a point, clear the field. */
export function DrawingTools({ sketch, drawing, words, onDrawing }: DrawingToolsProps) {
  const none = sketch.points.length === 0;
  return (
    <div class="em-tools" role="group" aria-label={words.datasets.drawn}>
      <button
        type="button"
        class="em-button"
        data-action="draw"
        aria-pressed={drawing}
        disabled={drawing && none}
        onClick={() => onDrawing(!drawing)}
      >
        {drawing ? words.drawEnd : words.drawStart}
      </button>
      {drawing && (
        <>
          <button
            type="button"
            class="em-button"
            data-action="draw-undo"
            disabled={none}
            onClick={() => sketch.draw(sketch.points.slice(0, -2))}
          >
            {words.drawUndo}
          </button>
          <button
            type="button"
            class="em-button"
            data-action="draw-clear"
            disabled={none}
            onClick={() => sketch.draw([])}
          >
            {words.drawClear}
          </button>
        </>
      )}
    </div>
  );
}
