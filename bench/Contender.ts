/** Something that solves the problems of one task: ours, or a peer. */
export interface Contender {
  /** As the table names it, with its version. */
  readonly name: string;
  /** Takes the problem in; what happens here is not measured. */
  readonly prepare: (problem: Problem) => Promise<Prepared>;
  /** Sizes above this are left out: a peer that would take minutes. */
  readonly largest?: number;
}

export interface Prepared {
  /** Solves once and says how long it took and what came out. */
  readonly solve: () => Promise<Solved>;
}

export interface Solved {
  readonly milliseconds: number;
  /** The optimal value: contenders must agree on it. */
  readonly value: number;
}

/** One transport problem of size n: masses a and b, costs row-major; `x` and `y` where the task sorts samples. */
export interface Problem {
  readonly task: string;
  readonly n: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly cost: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Entropic strength, in units of the costs. */
  readonly eps: number;
}
