import { mixtureJsShiftSlope } from '@/math/divergence/mixtureJsShiftSlope.ts';
import { normalJs } from '@/math/divergence/normalJs.ts';
import { normalW1 } from '@/math/transport/normalW1.ts';

export interface Measures {
  readonly sigma: number;
  readonly js: number;
  /** dJS/dθ: what a generator that moves the second mass would feel. */
  readonly slope: number;
  readonly w1: number;
  /** W₁ between a mass with and without the noise: how far the noise itself carries it. */
  readonly smear: number;
}

/** Two point masses θ > 0 apart under the same normal noise of standard deviation σ. */
export function measureAt(theta: number, sigma: number): Measures {
  const [real, fake] = [
    { mean: 0, sd: sigma },
    { mean: theta, sd: sigma },
  ];
  return {
    sigma,
    js: normalJs(real, fake).value,
    slope: slopeAt(theta, sigma),
    w1: normalW1(real, fake),
    smear: normalW1({ mean: 0, sd: 0 }, real),
  };
}

/** Without noise JS is level at log 2 for every θ > 0. */
function slopeAt(theta: number, sigma: number): number {
  if (sigma === 0) return 0;
  const law = (mean: number) => [{ weight: 1, mean, sd: sigma }];
  return mixtureJsShiftSlope(law(0), law(theta)).value;
}
