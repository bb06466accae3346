/** Heights in the upper picture, in pixels. */
export const rows = {
  formula: 14,
  top: 66,
  base: 250,
  strip: 280,
  answer: 331,
  axis: 351,
  height: 406,
} as const;

/** Thickness of the painted strip and of the answer under it. */
export const thick = { strip: 24, answer: 12 } as const;

/** Left and right margins of the axis. */
export const sides = { left: 40, right: 12 } as const;
