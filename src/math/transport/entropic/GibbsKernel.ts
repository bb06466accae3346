import type { TransportProblem } from './TransportProblem.ts';

/**
 * The kernel exp((F_i + G_j − C_ij)/ε) of a problem, with potentials F and G absorbed into it.
 *
 * With F = G = 0 it is the kernel of Sinkhorn's scaling, which underflows for small ε; with F and G near the
 * current potentials its entries are what the plan's densities are (Schmitzer 2019, §3.1). `rowPotential`,
 * `columnPotential` and `entries` change in place.
 */
export interface GibbsKernel {
  readonly problem: TransportProblem;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly entries: Float64Array;
}
