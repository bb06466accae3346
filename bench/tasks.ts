/** One thing to measure: its sizes, what it is to reach, and how far the scaling plot goes. */
export interface Task {
  readonly task: string;
  readonly title: string;
  /** Sizes measured with care, each with the greatest share of the first peer's time that we allow ourselves. */
  readonly goals: readonly { readonly n: number; readonly ratio: number }[];
  readonly scaling: readonly number[];
  /** Greatest relative difference between the contenders' values. */
  readonly agreement: number;
}

const doublings = [32, 64, 128, 256, 512, 1024, 2048];

export const tasks: readonly Task[] = [
  {
    task: 'emd',
    title: 'Exact transport, unequal masses, squared distances in the plane',
    goals: [
      { n: 100, ratio: 1 },
      { n: 256, ratio: 1 },
      { n: 512, ratio: 0.6 },
      { n: 1024, ratio: 0.6 },
    ],
    scaling: doublings,
    agreement: 1e-9,
  },
  {
    task: 'assignment',
    title: 'Exact assignment, equal masses, squared distances in the plane',
    goals: [
      { n: 256, ratio: 0.6 },
      { n: 500, ratio: 0.6 },
      { n: 1024, ratio: 0.6 },
    ],
    scaling: doublings,
    agreement: 1e-9,
  },
  {
    task: 'sinkhorn',
    title: 'Sinkhorn to a marginal error of 1e-6, ε = 0.05 · median cost',
    goals: [{ n: 512, ratio: 1 }],
    scaling: [32, 64, 128, 256, 512, 1024],
    // Both stop somewhere below 1e-6 in mass; the cost follows to that share of itself, times a few.
    agreement: 1e-4,
  },
  {
    task: 'wasserstein1d',
    title: 'W₁ between two lists of samples on the line, against sorting them',
    goals: [{ n: 1_000_000, ratio: 1.3 }],
    scaling: [],
    agreement: 1e-9,
  },
];
