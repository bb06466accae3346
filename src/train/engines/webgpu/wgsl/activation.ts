import type { NetSpec } from '../../../spec.ts';
import type { NetName } from './netConstants.ts';

/**
 * A net's φ(z) as `activateN`, and φ′ and φ″ as `slopeN` and `bendN` of h = φ(z): nothing but h is kept.
 *
 * ReLU and leaky ReLU keep the sign; tanh has φ′ = 1 − h² and φ″ = −2hφ′; softplus has φ′ = σ(z) = 1 − e^−h and
 * φ″ = φ′(1 − φ′).
 */
export function activation(name: NetName, net: NetSpec): string {
  const { activate, slope, bend } = partsOf(net);
  return `
fn activate${name}(z: vec4<f32>) -> vec4<f32> { return ${activate}; }
fn slope${name}(h: vec4<f32>) -> vec4<f32> { return ${slope}; }
fn bend${name}(h: vec4<f32>, slope: vec4<f32>) -> vec4<f32> { return ${bend}; }
`;
}

function partsOf(net: NetSpec): { activate: string; slope: string; bend: string } {
  switch (net.activation) {
    case 'relu':
      return piecewise(0);
    case 'leaky-relu':
      return piecewise(net.leak);
    case 'tanh':
      return { activate: 'hyperbolicTangent(z)', slope: '1.0 - h * h', bend: '-2.0 * h * slope' };
    case 'softplus':
      return { activate: 'softplus(z)', slope: 'oneMinusExponential(h)', bend: 'slope * (1.0 - slope)' };
  }
}

function piecewise(leak: number): { activate: string; slope: string; bend: string } {
  const below = `vec4(f32(${leak}))`;
  return {
    // Not max(z, 0): NaN has to come out as NaN.
    activate: `select(z, z * ${below}, z <= vec4(0.0))`,
    slope: `select(vec4(1.0), ${below}, h <= vec4(0.0))`,
    bend: 'vec4(0.0)',
  };
}
