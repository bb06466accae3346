/**
 * The points that a centred window of `width` around point `i` covers in a series of `length` points: from
 * the first index up to, not including, the second.
 *
 * i − ⌊w/2⌋ … i + ⌊(w − 1)/2⌋ cut at the ends: pandas' `rolling(w, center=True)`, where an even window
 * reaches one point further back.
 *
 * @example
 * centredWindow(5, 4, 100); // [3, 7]
 * centredWindow(0, 10, 100); // [0, 5]
 */
export function centredWindow(i: number, width: number, length: number): readonly [from: number, to: number] {
  return [Math.max(0, i - Math.floor(width / 2)), Math.min(length, i + Math.floor((width - 1) / 2) + 1)];
}
