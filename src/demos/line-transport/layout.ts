/** Heights of the three kinds of panel. */
export const height = { densities: 308, blocks: 354, area: 342 } as const;

/** Heights shared by both pictures of densities, in pixels: their axes stand level. */
export const rows = { title: 14, top: 66, base: 246 } as const;

/** Heights in the picture of blocks: P's ground, Q's ground, the axis. */
export const ground = { real: 126, fake: 190, axis: 310 } as const;

export const sides = { left: 40, right: 12 } as const;

export const names = ['real', 'fake'] as const;
export type Name = (typeof names)[number];
