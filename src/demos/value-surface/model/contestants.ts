import { defaultCriticSpec, type CriticSpec, type OptimizerSpec } from '@/train/spec.ts';
import type { SurfaceValues } from '../params.ts';
import { layerIds, type Contestant, type Hold } from './Critic.ts';

/** Gulrajani et al. 2017, figure 1b: the three bounds, for layers of 512 units. */
const BOUNDS = { wide: 0.1, middle: 0.01, narrow: 0.001 } as const;
const PAPER_WIDTH = 512;
/** The penalty's weight in the paper. */
const DEEP_LAMBDA = 10;
/** Twelve layers of 256 take a phone many minutes: they are shown as they were recorded, which was with this seed. */
export const RECORDED_SEED = 3;
/** gan_toy.py's own rate: twelve layers do not take ten times as much. */
const SLOW_ADAM: OptimizerSpec = { kind: 'adam', learningRate: 1e-4, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 };

/** The critics that the parameters put side by side, in the order in which they stand. */
export function contestants(values: SurfaceValues): readonly Contestant[] {
  return values.view === 'surface' ? shallow(values) : twelve(values);
}

/** Two critics of three layers of 64, as small as still shows what three layers of 512 show in the paper. */
function shallow({ dataset, clip, lambda, seed }: SurfaceValues): readonly Contestant[] {
  const rest = { dataset, seed, critic: { hidden: [64, 64, 64], activation: 'relu' } } as const;
  return [contestant('clip', { kind: 'clip', clip }, rest), contestant('gp', { kind: 'gp', lambda }, rest)];
}

/** Twelve layers on the Swiss roll, as in figure 1b. */
function twelve({ deep, seed }: SurfaceValues): readonly Contestant[] {
  const units = deep === '256' ? 256 : 64;
  const rest = {
    dataset: 'swissroll',
    seed: deep === '256' ? RECORDED_SEED : seed,
    batchSize: 64,
    critic: { hidden: Array.from({ length: 12 }, () => units), activation: 'relu' },
  } as const;
  return layerIds.map((id) =>
    id === 'gp'
      ? contestant(id, { kind: 'gp', lambda: DEEP_LAMBDA }, { ...rest, criticOptimizer: SLOW_ADAM })
      : contestant(
          id,
          { kind: 'clip', clip: BOUNDS[id] * (deep === '64-scaled' ? widening(units) : 1) },
          rest,
        ),
  );
}

/** A layer of n units with weights ±c of random signs multiplies by c√(n/2): the same factor needs c ∝ 1/√n. */
const widening = (units: number): number => Math.sqrt(PAPER_WIDTH / units);

type Rest = Omit<Partial<CriticSpec>, 'dataset'> & { readonly dataset: SurfaceValues['dataset'] };

function contestant(id: Contestant['id'], hold: Hold, { dataset, ...rest }: Rest): Contestant {
  const base = defaultCriticSpec(hold.kind === 'clip' ? 'wgan' : 'wgan-gp');
  const held = hold.kind === 'clip' ? { clip: hold.clip } : { lambda: hold.lambda };
  return { id, hold, spec: { ...base, ...rest, ...held, dataset: { name: dataset } } };
}
