/** Numbers of updates after which the nets are looked at: six to a decade, about evenly on a logarithmic axis, and 4,000 as in figure 2 of Arjovsky and Bottou 2017. */
export const marks = [
  0, 1, 2, 3, 5, 7, 10, 14, 20, 30, 50, 70, 100, 140, 200, 300, 500, 700, 1000, 1400, 2000, 2800, 4000,
] as const;
