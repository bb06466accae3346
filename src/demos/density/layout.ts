/** What both pictures share, in pixels. */
export const layout = { height: 300, top: 34, base: 242, left: 40, right: 14 } as const;
