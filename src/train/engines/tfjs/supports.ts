import type { TrainSpec } from '../../spec.ts';

/** True where this engine can train a spec; else one sentence that says what it cannot do. */
export function supports({ objective, penalty, generator, critic }: TrainSpec): true | string {
  if (objective === 'wgan-sn') return 'This engine has no spectral norm.';
  if (objective === 'wgan-gp' && penalty === 'one-sided')
    return 'This engine has the two-sided penalty only.';
  for (const { activation } of [generator, critic]) {
    if (activation === 'tanh' || activation === 'softplus') return `This engine has no ${activation}.`;
  }
  return true;
}
