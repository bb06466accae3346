/** What the pictures share, in pixels. */
export const layout = { height: 330, left: 40, right: 10 } as const;

/** The laws: their plot from top to base. */
export const plot = { top: 58, base: 274 } as const;

/** The two rows of terms, one for each direction, their title's middle above. */
export const rows = {
  forward: { title: 14, top: 32, base: 132 },
  reverse: { title: 172, top: 190, base: 290 },
} as const;
