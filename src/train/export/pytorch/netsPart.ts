import { OBJECTIVES } from '../../losses/objectives.ts';
import { criticSizes, generatorSizes } from '../../netSizes.ts';
import type { NetSpec, TrainSpec } from '../../spec.ts';

/** Python that makes both nets with their first weights: `make_generator(rng)` and `make_critic(rng)`. */
export function netsPart(spec: TrainSpec): string {
  const isNormalised = OBJECTIVES[spec.objective].normalises;
  return `${isNormalised ? SPECTRAL : ''}def make_net(sizes, activation, rng, layer=nn.Linear):
    """Linear layers with an activation between them; the output is linear.

    Hidden layers begin uniform with variance 2/in, the output layer with variance 2/(in + out), biases at 0.
    """
    modules = []
    last = len(sizes) - 2
    for index, (inputs, outputs) in enumerate(zip(sizes, sizes[1:])):
        linear = layer(inputs, outputs)
        variance = 2 / (inputs + outputs) if index == last else 2 / inputs
        bound = math.sqrt(3 * variance)
        with torch.no_grad():
            linear.weight.copy_(bound * (2 * torch.rand(outputs, inputs, generator=rng) - 1))
            linear.bias.zero_()
        modules += [linear] if index == last else [linear, activation()]
    return nn.Sequential(*modules)


def make_generator(rng):
    return make_net([${generatorSizes(spec).join(', ')}], ${activationOf(spec.generator)}, rng)


def make_critic(rng):
    ${isNormalised ? NORMALISED_CRITIC(spec) : `return make_net([${criticSizes(spec).join(', ')}], ${activationOf(spec.critic)}, rng)`}
`;
}

const NORMALISED_CRITIC = (spec: TrainSpec): string =>
  `critic = make_net([${criticSizes(spec).join(', ')}], ${activationOf(spec.critic)}, rng, SpectralLinear)
    for layer in critic:
        if isinstance(layer, SpectralLinear):
            layer.begin(rng)
    return critic`;

function activationOf(net: NetSpec): string {
  switch (net.activation) {
    case 'relu':
      return 'nn.ReLU';
    case 'leaky-relu':
      return `lambda: nn.LeakyReLU(${net.leak})`;
    case 'tanh':
      return 'nn.Tanh';
    case 'softplus':
      // PyTorch goes over to the identity at 20, which is off by 2e-9.
      return 'lambda: nn.Softplus(threshold=50)';
  }
}

/** One power iteration a critic update, as Miyato et al. have it; PyTorch's own `spectral_norm` makes one at every evaluation. */
const SPECTRAL = `class SpectralLinear(nn.Linear):
    """A linear layer whose matrix is divided by its spectral norm (Miyato et al. 2018, algorithm 1).

    One power iteration at the beginning of each critic update; torch.nn.utils.parametrizations.spectral_norm
    would make one at each evaluation.
    """

    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("u", torch.zeros(outputs))
        self.register_buffer("v", torch.zeros(inputs))

    def begin(self, rng):
        self.u.copy_(torch.randn(self.out_features, generator=rng))
        for _ in range(15):
            self.iterate()

    @torch.no_grad()
    def iterate(self):
        self.v.copy_(F.normalize(self.weight.t() @ self.u, dim=0, eps=1e-12))
        self.u.copy_(F.normalize(self.weight @ self.v, dim=0, eps=1e-12))

    def forward(self, x):
        # Copies, so that a later iteration changes nothing that a gradient still needs.
        sigma = torch.dot(self.u.clone(), self.weight @ self.v.clone())
        return F.linear(x, self.weight / sigma, self.bias)


`;
