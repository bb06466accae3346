import { normalCdf, normalPdf } from '@/math/index.ts';
import type { Bell } from './densityFrame.ts';

/** (x, of P, of Q), ascending in x. */
export type Row = readonly [number, number, number];

const points = 241;

const sampled = (
  [from, to]: readonly [number, number],
  p: (x: number) => number,
  q: (x: number) => number,
): readonly Row[] =>
  Array.from({ length: points }, (_, i) => {
    const x = from + ((to - from) * i) / (points - 1);
    return [x, p(x), q(x)] as const;
  });

/** Both densities over the stretch that is shown. */
export const densityCurves = (p: Bell, q: Bell, domain: readonly [number, number]): readonly Row[] =>
  sampled(
    domain,
    (x) => normalPdf(x, p.mean, p.sd),
    (x) => normalPdf(x, q.mean, q.sd),
  );

/** Both distribution functions over the stretch that is shown. */
export const shareCurves = (p: Bell, q: Bell, domain: readonly [number, number]): readonly Row[] =>
  sampled(
    domain,
    (x) => normalCdf(x, p.mean, p.sd),
    (x) => normalCdf(x, q.mean, q.sd),
  );
