/** What the two upper pictures share, in pixels. */
export const layout = { height: 328, top: 62, base: 264, left: 36, right: 12 } as const;
