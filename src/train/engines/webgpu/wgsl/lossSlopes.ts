import type { Objective } from '../../../spec.ts';

/**
 * Derivatives of the losses by the critic's values, times n: `bySeen(value, sign)` of a critic's term at real (−1) or
 * generated (+1) points, `byMade(value)` of a generator's; src/train/engines/tfjs/lossGradients.ts has the formulas.
 */
export function lossSlopes(objective: Objective): string {
  return `
fn bySeen(value: vec4<f32>, sign: f32) -> vec4<f32> { return ${critic(objective)}; }
fn byMade(value: vec4<f32>) -> vec4<f32> { return ${generator(objective)}; }
`;
}

function critic(objective: Objective): string {
  switch (objective) {
    case 'wgan':
    case 'wgan-gp':
    case 'wgan-sn':
      return 'vec4(sign)';
    case 'gan':
    case 'ns-gan':
      return 'sign * sigmoid(sign * value)';
    case 'hinge':
      return 'select(vec4(sign), vec4(0.0), 1.0 + sign * value <= vec4(0.0))';
    case 'lsgan':
      return 'select(value, value - 1.0, sign < 0.0)';
  }
}

function generator(objective: Objective): string {
  switch (objective) {
    case 'wgan':
    case 'wgan-gp':
    case 'wgan-sn':
    case 'hinge':
      return 'vec4(-1.0)';
    case 'gan':
      return '-sigmoid(value)';
    case 'ns-gan':
      return '-sigmoid(-value)';
    case 'lsgan':
      return 'value - 1.0';
  }
}
