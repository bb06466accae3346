import type { AtomMatching } from './matchAtoms.ts';

/**
 * Orders carries by source, then target, and leaves out those of no mass.
 *
 * @example
 * listPlan({ source: Int32Array.of(1, 0, 0), target: Int32Array.of(0, 1, 0), mass: Float64Array.of(2, 0, 1) });
 * // { source: [0, 1], target: [0, 0], mass: [1, 2] }
 */
export function listPlan({ source, target, mass }: AtomMatching): AtomMatching {
  const order = new Int32Array(mass.length).map((_, k) => k).filter((k) => mass[k]! > 0);
  order.sort((k, l) => source[k]! - source[l]! || target[k]! - target[l]!);
  return {
    source: order.map((k) => source[k]!),
    target: order.map((k) => target[k]!),
    mass: Float64Array.from(order, (k) => mass[k]!),
  };
}
