import { centredScale } from './centredScale.ts';
import { contourLevels } from './contourLevels.ts';
import { contourPath } from './contourPath.ts';
import { fieldContours } from './fieldContours.ts';
import type { GridSquare } from './gridPlace.ts';

export interface FieldMarksProps {
  /** Row by row from the lowest, `square.resolution` in each. */
  readonly field: ArrayLike<number>;
  readonly square: GridSquare;
}

/** Bands either side of the neutral one. */
const BANDS = 4;

/** A field as elements: nine bands from its low to its high colour, its median between, and round contour lines. */
export function FieldMarks({ field, square }: FieldMarksProps) {
  const { left, top, side, resolution } = square;
  const { median, reach } = centredScale(field);
  const edges = Array.from({ length: 2 * BANDS }, (_, i) => median + ((i - BANDS + 0.5) / BANDS) * reach);
  const bands = reach === 0 ? [] : fieldContours(field, resolution, edges);
  const lines = fieldContours(field, resolution, contourLevels(field).levels);
  return (
    <>
      <rect
        class={`em-band em-band-${reach === 0 ? BANDS : 0}`}
        x={left}
        y={top}
        width={side}
        height={side}
      />
      {bands.map(
        (band, i) =>
          band.rings.length > 0 && (
            <path
              key={i}
              class={`em-band em-band-${i + 1}`}
              fill-rule="evenodd"
              d={contourPath(band, square)}
            />
          ),
      )}
      <path class="em-contours" d={lines.map((line) => contourPath(line, square)).join('')} />
    </>
  );
}
