/** Heights in the upper picture, in pixels. */
export const rows = {
  top: 40,
  base: 262,
  lawTop: 282,
  axis: 338,
  answer: 344,
  height: 412,
} as const;

/** Thickness of the answer's strip under the axis. */
export const answerHeight = 22;

/** Left and right margins of the axis; on the right stand the two mean scores. */
export const sides = { left: 40, right: 58 } as const;
