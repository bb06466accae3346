/** Both panels stand level. */
export const layout = { height: 320, top: 40, base: 264 } as const;
