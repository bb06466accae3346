/**
 * What covers each of `count` neighbouring stretches, when every value covers a run of them.
 *
 * `visit` is handed `add(left, right, value)`, which adds a value to the stretches from `left` up to but not
 * including `right`. A tree of runs holds what covers it whole, so that sums only ever grow (nothing is
 * subtracted again) and an addition takes about 2 log₂ `count` steps.
 *
 * @example
 * coverSums(3, (add) => { add(0, 2, 1); add(1, 3, 10); }); // [1, 11, 10]
 */
export function coverSums(
  count: number,
  visit: (add: (left: number, right: number, value: number) => void) => void,
): Float64Array {
  // Stretch k is node count + k, what contains it is found by halving.
  const tree = new Float64Array(2 * count);
  visit((left, right, value) => {
    for (let a = left + count, b = right + count; a < b; a >>= 1, b >>= 1) {
      if (a % 2 === 1) tree[a++]! += value;
      if (b % 2 === 1) tree[--b]! += value;
    }
  });
  return Float64Array.from({ length: count }, (_, k) => {
    let sum = 0;
    for (let node = k + count; node >= 1; node >>= 1) sum += tree[node]!;
    return sum;
  });
}
