/**
 * The trapezoid rule on an even grid: plain and slow, to check the adaptive rules against something that
 * shares nothing with them.
 */
export function riemann(f: (x: number) => number, from: number, to: number, steps = 20000): number {
  const width = (to - from) / steps;
  let sum = 0.5 * (f(from) + f(to));
  for (let k = 1; k < steps; k++) sum += f(from + k * width);
  return sum * width;
}
