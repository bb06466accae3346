/** Both panels stand level: their plots begin at `top`, their horizontal axes lie at `base`. */
export const layout = { height: 330, top: 46, base: 276 } as const;

/** In the left panel: where z = 0 lies, and the rows of the three laws below it. */
export const floor = 190;
export const rows = { theta: 212, other: 234, real: 256 } as const;

/** The dash that tells θ′ from θ wherever either is drawn. */
export const otherDash = '5 4';
