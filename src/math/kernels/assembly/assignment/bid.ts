import { costs, f64At, i32At, prices, rowOf, rows, setF64, setI32, startOfRow, waiting } from './problem';
import { cheapest, lowest, scanRow, second } from './scanRow';

/** 2^1000. */
const LARGEST_RANGE: f64 = 1.0715086071862673e301;

/** Brings prices from the columns' least costs near the optimal ones of a square matrix. */
export function bid(range: f64): void {
  if (!(range > 0 && range < LARGEST_RANGE)) return;
  let bids = 64 * rows;
  for (let increment = range / 50; increment > range / <f64>(10 * rows) && bids > 0; increment /= 5) {
    bids = holdAuction(increment, bids);
  }
}

/** Highest minus lowest cost, or −1 if a pair is forbidden. */
export function rangeOfCosts(): f64 {
  let low = f64x2.splat(Infinity);
  let high = f64x2.splat(-Infinity);
  const count = rows * rows;
  let k = 0;
  for (; k + 2 <= count; k += 2) {
    const entry = v128.load(costs + ((<usize>k) << 3));
    low = f64x2.pmin(low, entry);
    high = f64x2.pmax(high, entry);
  }
  let lowestCost = min(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1));
  let highestCost = max(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1));
  if (k < count) {
    lowestCost = min(lowestCost, f64At(costs, k));
    highestCost = max(highestCost, f64At(costs, k));
  }
  return highestCost == Infinity ? -1 : highestCost - lowestCost;
}

export function setColumnMinima(): void {
  memory.copy(prices, costs, (<usize>rows) << 3);
  for (let i = 1; i < rows; i++) {
    const start = startOfRow(i);
    let j = 0;
    for (; j + 2 <= rows; j += 2) {
      const at = (<usize>j) << 3;
      v128.store(prices + at, f64x2.pmin(v128.load(prices + at), v128.load(start + at)));
    }
    if (j < rows && f64At(start, j) < f64At(prices, j)) setF64(prices, j, f64At(start, j));
  }
}

/** The list of holders is `rowOf`. */
function holdAuction(increment: f64, bids: i32): i32 {
  memory.fill(rowOf, 0xff, (<usize>rows) << 2);
  for (let i = 0; i < rows; i++) setI32(waiting, i, rows - 1 - i);
  let left = bids;
  for (let count = rows; count > 0 && left > 0; left--) {
    const row = i32At(waiting, --count);
    scanRow(row);
    const lead = second == Infinity ? 0 : second - lowest;
    setF64(prices, cheapest, f64At(prices, cheapest) - (lead + increment));
    const displaced = i32At(rowOf, cheapest);
    if (displaced != -1) setI32(waiting, count++, displaced);
    setI32(rowOf, cheapest, row);
  }
  return left;
}
