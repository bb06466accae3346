import type { NetName } from './netConstants.ts';

/** One of the blocks of four rows that a workgroup takes through a layer. */
export interface Row {
  /** Its number in the scratch, an expression. */
  readonly at: string;
  /** What becomes of a unit's sum, `sum`; its number in the scratch is `made + at * outputs + unit`. */
  readonly finish: string;
}

export interface Product {
  readonly name: string;
  readonly net: NetName;
  /** Whether values go from place l to l + 1 by Wᵀ, or derivatives from l + 1 back to l by W. */
  readonly direction: 'forward' | 'backward';
  /** The scratch that is read. */
  readonly from: string;
  /** Whether the layer's biases are added. */
  readonly biased: boolean;
  readonly rows: readonly Row[];
}

/** Units of the place that is read, at a time: what of them a workgroup shares must fit its memory. */
export const TILE = 64;

/**
 * A function of a layer l that takes a workgroup's rows through its weights: each invocation has a unit of the place that is
 * made, and all rows of the workgroup at once. Neighbours read neighbouring weights in both directions, for weights are kept
 * in both orders.
 */
export function product({ name, net, direction, from, biased, rows }: Product): string {
  const isForward = direction === 'forward';
  const [read, made] = isForward ? ['l', 'l + 1u'] : ['l + 1u', 'l'];
  const start = biased
    ? 'vec4(weightsOf[weights + inputs * outputs + min(unit, outputs - 1u)])'
    : 'vec4(0.0)';
  const of = net === 'G' ? 'generator' : 'critic';
  const each = (text: (row: Row, n: number) => string): string => rows.map(text).join('\n');
  return `
fn ${name}(l: u32, first: u32, lane: u32) {
  let inputs = ${net}_WIDTHS[${read}];
  let outputs = ${net}_WIDTHS[${made}];
  let read = ${net}_PLACES[${read}];
  let made = ${net}_PLACES[${made}];
  let weights = ${net}_LAYERS[l] + ${isForward ? '0u' : `${net}_PART`};
  for (var begin = 0u; begin < outputs; begin += THREADS) {
    let unit = begin + lane;
    ${each((_, n) => `var sum${n} = ${start};`)}
    for (var share = 0u; share < inputs; share += ${TILE}u) {
      let count = min(${TILE}u, inputs - share);
      workgroupBarrier();
      for (var k = lane; k < count; k += THREADS) {
        ${each(({ at }, n) => `tile[k * ${rows.length}u + ${n}u] = ${from}[read + (${at}) * inputs + share + k];`)}
      }
      workgroupBarrier();
      if (unit < outputs) {
        var weight = weights + share * outputs + unit;
        for (var k = 0u; k < count; k++) {
          let w = weightsOf[weight];
          ${each((_, n) => `sum${n} += w * tile[k * ${rows.length}u + ${n}u];`)}
          weight += outputs;
        }
      }
    }
    if (unit < outputs) {
      ${each(({ at, finish }, n) => `{ let sum = sum${n}; let to = made + (${at}) * outputs + unit; ${finish} }`)}
    }
  }
  settle();
}
`.replaceAll('weightsOf', of);
}
