import { FieldMarks } from '@/ui/plot/FieldMarks.tsx';
import { crossesPath, dotsPath } from '@/ui/plot/pointPaths.ts';
import type { Picture } from '../model/Picture.ts';
import { ARM } from './drawPicture.ts';
import { squareOf } from './square.ts';

/** The picture as elements, for the built page and for print: the field in nine bands, dots, crosses. */
export function PictureMarks({ picture, width }: { readonly picture: Picture; readonly width: number }) {
  const { square, x, y } = squareOf(width);
  return (
    <>
      <FieldMarks field={picture.field} square={square} />
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
