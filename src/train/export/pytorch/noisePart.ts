import type { TrainSpec } from '../../spec.ts';

/** Python that draws random numbers on the device: `uniform`, `normal`, `choose`, `latent`. */
export function noisePart({ noise }: TrainSpec): string {
  const draw = noise === 'normal' ? 'normal((count, LATENT), rng)' : '2 * uniform((count, LATENT), rng) - 1';
  return `def uniform(shape, rng):
    return torch.rand(shape, generator=rng, device=DEVICE)


def normal(shape, rng):
    return torch.randn(shape, generator=rng, device=DEVICE)


def choose(options, count, rng):
    return torch.randint(options, (count,), generator=rng, device=DEVICE)


def latent(count, rng):
    """What the generator makes points of: ${noise} noise."""
    return ${draw}
`;
}
