import { defaultSpec, type GanSpec, type RunSpec, type TrainSpec } from '@/train/spec.ts';
import { critics } from '../../../../train/critics.ts';
import { everyKind, mixedBag } from '../../../../train/wasm/experiments.ts';

/** Experiments by name: every kind, the mixed bag, lone critics, and one whose points are drawn again. */
const SPECS: Readonly<Record<string, RunSpec>> = {
  ...Object.fromEntries(everyKind),
  ...mixedBag,
  ...critics,
  ...shapes(),
  /** Of the first 300 real points the integer of the 163rd is drawn again, so that all words after it are one further. */
  'drawn again': drawnAgain(6286),
  /** The same of the points under a fixed law's noise, at the 90th. */
  'drawn again under noise': {
    ...critics['wgan-gp of noisy 8 Gaussians, tanh'],
    ...pointsOf(drawnAgain(3585)),
  },
};

/** Sizes at which the shaders change: rows in bundles, layers wider than a workgroup, more weights to an invocation. */
function shapes(): Readonly<Record<string, GanSpec>> {
  const [, plain] = everyKind.find(([name]) => name === 'wgan-gp with tanh')!;
  const deep = (width: number) => Array.from({ length: 12 }, () => width);
  return {
    'many rows': { ...plain, batchSize: 1021 },
    'wide nets': {
      ...plain,
      batchSize: 9,
      generator: { hidden: [260], activation: 'leaky-relu', leak: 0.2 },
      critic: { hidden: [512, 12], activation: 'softplus' },
    },
    'nets of middle width': {
      ...plain,
      batchSize: 33,
      generator: { hidden: [128, 20], activation: 'relu' },
      critic: { hidden: [130, 31], activation: 'relu' },
    },
    'data on the line': { ...plain, dataset: { name: 'normal', mean: 1, sd: 0.5 } },
    'one row through one unit': {
      ...plain,
      batchSize: 1,
      generator: { hidden: [1], activation: 'tanh' },
      critic: { hidden: [1], activation: 'softplus' },
    },
    'deep nets': {
      ...plain,
      batchSize: 6,
      generator: { hidden: deep(5), activation: 'tanh' },
      critic: { hidden: deep(6), activation: 'softplus' },
    },
  };
}

/** 2³² leaves 1,972 over by 2,028: about one word in two million is drawn again. */
function drawnAgain(seed: number): TrainSpec {
  const points = Array.from({ length: 2 * 2028 }, (_, i) => Math.sin(i));
  return { ...defaultSpec('wgan-gp'), dataset: { name: 'drawn', points }, batchSize: 300, seed };
}

function pointsOf({ dataset, batchSize, seed }: TrainSpec) {
  return { dataset, batchSize, seed };
}

export function specOf(name: string): RunSpec {
  const spec = SPECS[name];
  if (!spec) throw new RangeError(`There is no experiment ${name}.`);
  return spec;
}
