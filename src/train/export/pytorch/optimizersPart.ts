import type { OptimizerSpec, TrainSpec } from '../../spec.ts';

/** Python that makes both optimisers: `make_optimizers(generator, critic)`. */
export function optimizersPart({ generatorOptimizer, criticOptimizer }: TrainSpec): string {
  return `def make_optimizers(generator, critic):
    return (
        ${optimizerOf('generator', generatorOptimizer)},
        ${optimizerOf('critic', criticOptimizer)},
    )
`;
}

function optimizerOf(net: string, spec: OptimizerSpec): string {
  const weights = `${net}.parameters(), lr=${spec.learningRate}`;
  switch (spec.kind) {
    case 'adam':
      return `torch.optim.Adam(${weights}, betas=(${spec.beta1}, ${spec.beta2}), eps=${spec.epsilon})`;
    case 'rmsprop':
      return `torch.optim.RMSprop(${weights}, alpha=${spec.decay}, eps=${spec.epsilon})`;
    case 'sgd':
      return `torch.optim.SGD(${weights}, momentum=${spec.momentum})`;
  }
}
