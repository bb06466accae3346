import { OBJECTIVES } from '../../losses/objectives.ts';
import type { TrainSpec } from '../../spec.ts';

/** Python of the two updates, with gradients averaged over all processes. */
export function stepsPart({ objective }: TrainSpec): string {
  const { clips, normalises } = OBJECTIVES[objective];
  return `def descend(loss, net, optimizer):
    """One update of one net by the mean gradient of the whole batch, of which each process has its share.

    By hand and not by DistributedDataParallel, which does not go with torch.autograd.grad inside a loss.
    """
    optimizer.zero_grad(set_to_none=True)
    parameters = list(net.parameters())
    gradients = torch.autograd.grad(loss, parameters, allow_unused=True)
    gradients = [torch.zeros_like(p) if g is None else g for p, g in zip(parameters, gradients)]
    if WORLD > 1:
        flat = torch.cat([g.reshape(-1) for g in gradients]) * (SHARE / BATCH)
        dist.all_reduce(flat)
        gradients = torch.split(flat, [p.numel() for p in parameters])
    for parameter, gradient in zip(parameters, gradients):
        parameter.grad = gradient.reshape(parameter.shape)
    optimizer.step()


def critic_step(generator, critic, optimizer, rng):
${normalises ? ITERATE : ''}    real_batch = real_points(SHARE, rng)
    with torch.no_grad():
        fake_batch = generator(latent(SHARE, rng))
    mix = uniform((SHARE, 1), rng)
    loss = critic_loss(critic, real_batch, fake_batch, mix)
    descend(loss, critic, optimizer)
${clips ? CLIP : ''}    return loss.detach()


def generator_step(generator, critic, optimizer, rng):
    loss = generator_loss(critic, generator(latent(SHARE, rng)))
    descend(loss, generator, optimizer)
    return loss.detach()
`;
}

const ITERATE = `    for layer in critic:
        if isinstance(layer, SpectralLinear):
            layer.iterate()
`;

const CLIP = `    with torch.no_grad():
        for parameter in critic.parameters():
            parameter.clamp_(-CLIP, CLIP)
`;
