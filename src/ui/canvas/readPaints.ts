/** A colour a canvas can mix: red, green, blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The text colours of an element's children, in order, as numbers: how a canvas gets the theme's own tokens.
 *
 * The browser's painter reads them, so that any notation a computed style may have (`rgb()`, `color(srgb …)`) will do.
 */
export function readPaints(holder: Element): readonly Rgb[] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return [...holder.children].map((child) => {
    if (!context) return [128, 128, 128];
    context.fillStyle = getComputedStyle(child).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  });
}

/** A canvas fill or stroke of that colour. */
export const css = ([red, green, blue]: Rgb, alpha = 1): string => `rgb(${red} ${green} ${blue} / ${alpha})`;
