import type { Experiment } from './specsOf.ts';

const count = 33;

/** Places across the two laws at which a net is drawn; wide enough for the noise. */
export function placesOf({ theta, noise }: Pick<Experiment, 'theta' | 'noise'>): readonly number[] {
  const beyond = Math.max(theta, 4 * noise);
  const [from, to] = [-beyond, theta + beyond];
  return Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));
}
