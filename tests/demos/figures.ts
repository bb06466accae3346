/** Markup as the snapshot keeps it: numbers rounded to one decimal, so that the last bits of a machine do not matter. */
export const rounded = (markup: string): string =>
  markup
    .replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0))
    .replaceAll('><', '>\n<');
