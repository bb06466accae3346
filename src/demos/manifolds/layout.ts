/** Left and right margins that both charts share. */
export const chartSides = { left: 52, right: 14 } as const;
