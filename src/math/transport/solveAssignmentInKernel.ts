import { assignmentWasm } from '../kernels/generated/assignment.ts';
import { loadKernel } from '../kernels/loadKernel.ts';
import type { AssignmentState } from './startAssignment.ts';

/**
 * What `solveAssignment` does, in WebAssembly: the same state to the last bit, in a fraction of the time.
 *
 * `fill` writes the row-major costs, rows ≤ columns, into the kernel's memory, which the next call reuses; so
 * `state` holds copies of its own. `available` is false where there is no WebAssembly, no SIMD or not the
 * memory (8 bytes an entry): then nothing is solved.
 *
 * @example
 * solveAssignmentInKernel((costs) => costs.set([1, 5, 4, 2]), 2, 2).state?.columnOf; // [0, 1]
 * solveAssignmentInKernel((costs) => costs.fill(Infinity), 1, 1); // { available: true, state: undefined }
 */
export function solveAssignmentInKernel(
  fill: (costs: Float64Array) => void,
  rows: number,
  columns: number,
): {
  readonly available: boolean;
  readonly state: Pick<AssignmentState, 'columnOf' | 'rowOf' | 'v'> | undefined;
} {
  const work = 24 * columns + 8 * columns + 4 * rows;
  const memory = loadKernel(assignmentWasm)?.open(
    8 * rows * columns + 8 * columns + 4 * (rows + columns) + work + 96,
  );
  if (!memory) return { available: false, state: undefined };
  const costs = memory.float64(rows * columns);
  const v = memory.float64(columns);
  const columnOf = memory.int32(rows);
  const rowOf = memory.int32(columns);
  const scratch = memory.float64(Math.ceil(work / 8));
  fill(costs);
  const places = [costs, v, columnOf, rowOf, scratch].map((list) => list.byteOffset);
  if (memory.call('solve', rows, columns, ...places) === 0) return { available: true, state: undefined };
  return { available: true, state: { columnOf: columnOf.slice(), rowOf: rowOf.slice(), v: v.slice() } };
}
