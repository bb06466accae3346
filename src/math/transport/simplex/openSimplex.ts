import { networkSimplexWasm } from '../../kernels/generated/networkSimplex.ts';
import { loadKernel } from '../../kernels/loadKernel.ts';
import { networkSimplex } from './networkSimplex.ts';
import type { TransportProblem } from './TransportTree.ts';

/** The two forms of the network simplex: they take the same steps and give the same tree. */
export type SimplexEngine = 'wasm' | 'typescript';

/** A network simplex with room for one problem, to be filled in and solved once. */
export interface OpenSimplex extends TransportProblem {
  readonly engine: SimplexEngine;
  /** The optimal tree as each node's parent, −1 at the root. */
  solve(): Int32Array;
}

/**
 * Makes room for a transportation problem where the wanted form of the network simplex finds it; the
 * TypeScript form where WebAssembly with SIMD, or memory for it, is not to be had.
 *
 * @example
 * const simplex = openSimplex('wasm', 2, 2);
 * simplex.costs.set([0, 1, 1, 0]);
 * simplex.masses.set([2, 1, 1, 2]);
 * simplex.solve(); // [3, 3, 0, -1]
 */
export function openSimplex(engine: SimplexEngine, rows: number, columns: number): OpenSimplex {
  return (engine === 'wasm' ? openKernel(rows, columns) : undefined) ?? openTypescript(rows, columns);
}

function openTypescript(rows: number, columns: number): OpenSimplex {
  const problem: TransportProblem = {
    rows,
    columns,
    costs: new Float64Array(rows * columns),
    masses: new Float64Array(rows + columns),
  };
  return { ...problem, engine: 'typescript', solve: () => networkSimplex(problem) };
}

/** Bytes a node that the kernel's own lists take: three of doubles and five of integers. */
const BYTES_PER_NODE = 3 * 8 + 5 * 4;

function openKernel(rows: number, columns: number): OpenSimplex | undefined {
  const nodes = rows + columns;
  const memory = loadKernel(networkSimplexWasm)?.open(8 * rows * columns + (8 + 4 + BYTES_PER_NODE) * nodes);
  if (!memory) return undefined;
  const costs = memory.float64(rows * columns);
  const masses = memory.float64(nodes);
  const parent = memory.int32(nodes);
  const work = memory.int32(Math.ceil((BYTES_PER_NODE * nodes) / 4));
  return {
    engine: 'wasm',
    rows,
    columns,
    costs,
    masses,
    solve() {
      const addresses = [costs, masses, parent, work].map(({ byteOffset }) => byteOffset);
      memory.call('solve', rows, columns, ...addresses);
      // A copy: the next problem overwrites the kernel's memory.
      return parent.slice();
    },
  };
}
