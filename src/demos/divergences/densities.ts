import { mixtureLogPdf, mixturePdf, normalPdf } from '@/math/index.ts';
import type { Bump } from './bumps.ts';

/** Both densities at one point, and what the point adds to each divergence, per unit of x. */
export interface DensityPoint {
  readonly x: number;
  readonly p: number;
  readonly q: number;
  readonly kl: number;
  readonly 'reverse-kl': number;
  readonly js: number;
  readonly tv: number;
}

/** p ln(p/q) where p has not underflowed; there the product has. */
const part = (p: number, logP: number, logQ: number): number => (p === 0 ? 0 : p * (logP - logQ));

/** ln((p + q)/2) from the two logarithms, without underflow. */
const logMiddle = (logP: number, logQ: number): number =>
  Math.max(logP, logQ) + Math.log1p(Math.exp(-Math.abs(logP - logQ))) - Math.LN2;

function pointAt(x: number, p: readonly Bump[], q: readonly Bump[]): DensityPoint {
  const [logP, logQ] = [mixtureLogPdf(x, p), mixtureLogPdf(x, q)];
  const [atP, atQ] = [Math.exp(logP), Math.exp(logQ)];
  const middle = logMiddle(logP, logQ);
  return {
    x,
    p: atP,
    q: atQ,
    kl: part(atP, logP, logQ),
    'reverse-kl': part(atQ, logQ, logP),
    js: 0.5 * (part(atP, logP, middle) + part(atQ, logQ, middle)),
    tv: 0.5 * Math.abs(atP - atQ),
  };
}

const even = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

/** Points to draw both laws through: even over the window, and closer over each bump so that a narrow one keeps its form. */
export function densities(
  p: readonly Bump[],
  q: readonly Bump[],
  [from, to]: readonly [number, number],
): readonly DensityPoint[] {
  const near = [...p, ...q].flatMap(({ mean, sd }) => even(mean - 4 * sd, mean + 4 * sd, 32));
  const inside = near.filter((x) => x > from && x < to);
  const xs = [...new Set([...even(from, to, 120), ...inside])].sort((a, b) => a - b);
  return xs.map((x) => pointAt(x, p, q));
}

/** Height of a law's density at x. */
export const heightAt = (x: number, law: readonly Bump[]): number => mixturePdf(x, law);

/** One bump of a law by itself, its share included, at the points of the picture near it. */
export const bumpLine = (
  { weight, mean, sd }: Bump,
  points: readonly DensityPoint[],
): readonly (readonly [number, number])[] =>
  points
    .filter(({ x }) => Math.abs(x - mean) <= 4 * sd)
    .map(({ x }) => [x, weight * normalPdf(x, mean, sd)] as const);
