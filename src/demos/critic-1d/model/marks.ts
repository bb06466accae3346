/** Numbers of updates after which the nets are drawn. */
export const marks = [0, 1, 2, 5, 10, 20, 50, 100, 200, 350, 500, 700, 1000, 1400, 2000] as const;
