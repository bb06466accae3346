import type { Objective, TrainSpec } from '../../spec.ts';

interface LossTemplate {
  readonly critic: string;
  readonly generator: string;
}

const ENTROPY = 'softplus(-real).mean() + softplus(fake).mean()';
const WASSERSTEIN: LossTemplate = { critic: 'fake.mean() - real.mean()', generator: '-fake.mean()' };

/** What each net minimises, from the critic's values (logits for a discriminator) at real and generated points. */
const LOSSES: Readonly<Record<Objective, LossTemplate>> = {
  gan: { critic: ENTROPY, generator: '-softplus(fake).mean()' },
  'ns-gan': { critic: ENTROPY, generator: 'softplus(-fake).mean()' },
  wgan: WASSERSTEIN,
  'wgan-gp': WASSERSTEIN,
  'wgan-sn': WASSERSTEIN,
  lsgan: {
    critic: '((real - 1) ** 2).mean() / 2 + (fake ** 2).mean() / 2',
    generator: '((fake - 1) ** 2).mean() / 2',
  },
  hinge: { critic: 'F.relu(1 - real).mean() + F.relu(1 + fake).mean()', generator: '-fake.mean()' },
};

/** Python of the losses: `critic_loss(critic, real, fake, mix)` and `generator_loss(critic, fake)`. */
export function lossesPart(spec: TrainSpec): string {
  const { critic, generator } = LOSSES[spec.objective];
  const penalises = spec.objective === 'wgan-gp';
  return `def softplus(x):
    return F.softplus(x, threshold=50)


${penalises ? penaltyPart(spec) : ''}def critic_loss(critic, real_batch, fake_batch, mix):
    """What the critic (or discriminator) minimises."""
    real, fake = critic(real_batch), critic(fake_batch)
    loss = ${critic}
    return loss${penalises ? ' + LAMBDA * gradient_penalty(critic, real_batch, fake_batch, mix)' : ''}


def generator_loss(critic, fake_batch):
    """What the generator minimises."""
    fake = critic(fake_batch)
    return ${generator}
`;
}

function penaltyPart({ penalty }: TrainSpec): string {
  const excess = penalty === 'two-sided' ? 'slopes - 1' : 'F.relu(slopes - 1)';
  return `def gradient_penalty(critic, real_batch, fake_batch, mix):
    """The mean of (|grad f| - 1)^2${penalty === 'two-sided' ? '' : ' where it is steeper than 1,'} between real and generated points."""
    points = (mix * real_batch + (1 - mix) * fake_batch).detach().requires_grad_(True)
    (slope,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    slopes = slope.norm(dim=1)
    return ((${excess}) ** 2).mean()


`;
}
