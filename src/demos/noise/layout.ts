/** Margins that the plots share, and the top of each plot, in pixels. */
export const layout = { left: 40, right: 14, top: 34 } as const;
