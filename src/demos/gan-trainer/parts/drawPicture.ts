import { drawCarries } from '@/ui/canvas/drawCarries.ts';
import { drawContours } from '@/ui/canvas/drawContours.ts';
import { drawField } from '@/ui/canvas/drawField.ts';
import { drawCrosses, drawDots } from '@/ui/canvas/drawPoints.ts';
import { css, type Rgb } from '@/ui/canvas/readPaints.ts';
import type { Picture } from '../model/Picture.ts';
import { contourLevels } from '@/ui/plot/contourLevels.ts';
import { squareOf } from './square.ts';

/** Classes whose `color` is a paint of the picture. */
export const paints = {
  low: 'em-field-low',
  middle: 'em-field-middle',
  high: 'em-field-high',
  contour: 'em-field-contour',
  real: 'em-paint-real',
  fake: 'em-paint-fake',
  plan: 'em-paint-plan',
} as const;

type Paint = (name: keyof typeof paints) => Rgb;

/** Half a cross's width and a dot's radius, in pixels. */
export const ARM = 3;
export const RADIUS = 2.5;

/** What is drawn of a moment: its picture, and where the transport plan carries each sample if that is shown. */
export interface Drawn {
  readonly picture: Picture;
  readonly partner: Int32Array | undefined;
}

/** Draws a moment of a run: the critic's field with its contour lines, the plan, the data as dots, what the generator makes as crosses. */
export function pictureDrawer(width: number) {
  const { square, x, y } = squareOf(width);
  return (context: CanvasRenderingContext2D, { picture, partner }: Drawn, paint: Paint): void => {
    const { field, real, samples } = picture;
    drawField(context, field, square, {
      low: paint('low'),
      middle: paint('middle'),
      high: paint('high'),
    });
    context.save();
    context.beginPath();
    context.rect(square.left, square.top, square.side, square.side);
    context.clip();
    context.lineWidth = 1;
    context.strokeStyle = css(paint('contour'), 0.45);
    drawContours(context, field, contourLevels(field).levels, square);
    // A plan of another number of points belongs to a run that is gone.
    if (partner && 2 * partner.length === samples.length) {
      context.strokeStyle = css(paint('plan'), 0.7);
      drawCarries(context, samples, real, partner, { x, y });
    }
    context.fillStyle = css(paint('real'), 0.85);
    drawDots(context, real, { x, y }, RADIUS);
    context.lineWidth = 1.5;
    context.strokeStyle = css(paint('fake'), 0.95);
    drawCrosses(context, samples, { x, y }, ARM);
    context.restore();
  };
}
