/** What the two upper pictures share, in pixels. */
export const layout = { height: 316, top: 48, base: 252, left: 36, right: 12 } as const;
