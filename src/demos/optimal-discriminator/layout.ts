/** Left and right margins that all three pictures share. */
export const sides = { left: 52, right: 14 } as const;
