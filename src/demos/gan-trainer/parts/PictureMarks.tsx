import { centredScale } from '@/ui/plot/centredScale.ts';
import { contourPath } from '@/ui/plot/contourPath.ts';
import { fieldContours } from '@/ui/plot/fieldContours.ts';
import { crossesPath, dotsPath } from '@/ui/plot/pointPaths.ts';
import type { Picture } from '../model/Picture.ts';
import { contourLevels } from './contourLevels.ts';
import { ARM } from './drawPicture.ts';
import { squareOf } from './square.ts';

/** Bands either side of the neutral one. */
const BANDS = 4;

/** The picture as elements, for the built page and for print: the field in nine bands, dots, crosses. */
export function PictureMarks({ picture, width }: { readonly picture: Picture; readonly width: number }) {
  const { square, x, y } = squareOf(width);
  const { left, top, side, resolution } = square;
  const { median, reach } = centredScale(picture.field);
  const edges = Array.from({ length: 2 * BANDS }, (_, i) => median + ((i - BANDS + 0.5) / BANDS) * reach);
  const bands = reach === 0 ? [] : fieldContours(picture.field, resolution, edges);
  const lines = fieldContours(picture.field, resolution, contourLevels(picture.field).levels);
  const lowest = reach === 0 ? BANDS : 0;
  return (
    <>
      <rect class={`em-band em-band-${lowest}`} x={left} y={top} width={side} height={side} />
      {bands.map(
        (band, i) =>
          band.rings.length > 0 && (
            <path
              key={band.level}
              class={`em-band em-band-${i + 1}`}
              fill-rule="evenodd"
              d={contourPath(band, square)}
            />
          ),
      )}
      <path class="em-contours" d={lines.map((line) => contourPath(line, square)).join('')} />
      <path class="em-dots em-tone-real" d={dotsPath(within(picture.real, x.domain()), { x, y })} />
      <path
        class="em-crosses em-tone-fake"
        d={crossesPath(within(picture.samples, x.domain()), { x, y }, ARM)}
      />
    </>
  );
}

/** An untrained generator may throw points beyond the square; they are not drawn over the axes. */
function within(points: ArrayLike<number>, [low = 0, high = 0]: readonly number[]): readonly number[] {
  const inside = (value: number): boolean => value >= low && value <= high;
  return Array.from(points).flatMap((px, i, all) => {
    const py = all[i + 1];
    return i % 2 === 0 && py !== undefined && inside(px) && inside(py) ? [px, py] : [];
  });
}
