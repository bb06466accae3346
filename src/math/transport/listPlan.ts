import type { AtomMatching } from './matchAtoms.ts';

/**
 * Orders carries by source, then target, and leaves out those of no mass.
 *
 * No two carries may have the same source and target.
 *
 * @example
 * listPlan({ source: Int32Array.of(1, 0, 0), target: Int32Array.of(0, 1, 0), mass: Float64Array.of(2, 0, 1) });
 * // { source: [0, 1], target: [0, 0], mass: [1, 2] }
 */
export function listPlan(plan: AtomMatching): AtomMatching {
  const bySource = ordered(ordered(carrying(plan.mass), plan.target), plan.source);
  const count = bySource.length;
  const source = new Int32Array(count);
  const target = new Int32Array(count);
  const mass = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const at = bySource[k]!;
    source[k] = plan.source[at]!;
    target[k] = plan.target[at]!;
    mass[k] = plan.mass[at]!;
  }
  return { source, target, mass };
}

function carrying(mass: Float64Array): Int32Array {
  const places = new Int32Array(mass.length);
  let count = 0;
  for (let k = 0; k < mass.length; k++) if (mass[k]! > 0) places[count++] = k;
  return places.subarray(0, count);
}

/** Sorts places by their key, those of one key in the order they come (counting sort). */
function ordered(places: Int32Array, keys: Int32Array): Int32Array {
  let most = 0;
  for (const key of keys) if (key > most) most = key;
  const next = new Int32Array(most + 2);
  for (const place of places) next[keys[place]! + 1]!++;
  for (let key = 0; key < most; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(places.length);
  for (const place of places) sorted[next[keys[place]!]!++] = place;
  return sorted;
}
