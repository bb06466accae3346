import { normalPdf } from '@/math/distribution/normalPdf.ts';
import type { Values } from '../params.ts';
import { measureAt, type Measures } from './measureAt.ts';
import { axis, params } from './params.ts';
import { noisyPixels } from './picture.ts';

export interface Frame {
  readonly theta: number;
  readonly sigma: number;
  readonly now: Measures;
  /** Both densities over the drawn axis, ascending; empty without noise, when neither law has one. */
  readonly places: readonly { readonly x: number; readonly p: number; readonly q: number }[];
  /** At every half step of the slider's σ, ascending: near masses make JS fall within one step. */
  readonly curve: readonly Measures[];
  readonly pixels: readonly number[];
}

const placeCount = 401;
const curves = new Map<number, readonly Measures[]>();

/** The curves do not hang on where σ stands: those of a θ are computed once. */
function curveOf(theta: number): readonly Measures[] {
  const known = curves.get(theta);
  if (known) return known;
  const { max } = params.sigma;
  const step = params.sigma.step / 2;
  const made = Array.from({ length: Math.round(max / step) + 1 }, (_, k) =>
    measureAt(theta, Number((k * step).toFixed(10))),
  );
  curves.set(theta, made);
  return made;
}

/** Two point masses at 0 and θ, both under noise of standard deviation σ. */
export function model({ theta, sigma }: Values<typeof params>): Frame {
  const places = Array.from({ length: sigma === 0 ? 0 : placeCount }, (_, k) => {
    const x = axis.min + ((axis.max - axis.min) * k) / (placeCount - 1);
    return { x, p: normalPdf(x, 0, sigma), q: normalPdf(x, theta, sigma) };
  });
  return {
    theta,
    sigma,
    now: measureAt(theta, sigma),
    places,
    curve: curveOf(theta),
    pixels: noisyPixels(sigma),
  };
}
