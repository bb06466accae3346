/** A cache line. */
const ALIGNMENT: usize = 64;
const PAGE: usize = 65536;

let top: usize = __heap_base;

/** Zeroed room that is kept for the life of the instance: nothing is laid out after a run has been set up. */
export function allocate(bytes: usize): usize {
  const start = (top + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
  top = start + bytes;
  const missing = <isize>top - <isize>(<usize>memory.size() * PAGE);
  // A trap, which ends the run as a crash of its engine; what is laid out is some megabytes at most.
  if (missing > 0 && memory.grow(<i32>((<usize>missing + PAGE - 1) / PAGE)) < 0) unreachable();
  return start;
}

/** `count` rounded up to a multiple of `step`. */
export function upTo(count: i32, step: i32): i32 {
  return ((count + step - 1) / step) * step;
}
