import { critics } from '../../critics.ts';
import { everyKind } from '../../wasm/experiments.ts';

export const UPDATES = 50;

const accepted = (name: string): boolean => !name.startsWith('wgan-sn');

/** Every objective with every activation, and critics alone, that the fused engine trains. */
export const TRAINED = [...everyKind.map(([name]) => name), ...Object.keys(critics)].filter(accepted);

/** Four activations to an objective: each objective once, and among them each activation. */
const ACTIVATIONS = 4;

/** Those that a slow browser makes as well: the whole list is for Node, which is quicker at it. */
export const IN_BROWSER = [
  ...everyKind
    .map(([name]) => name)
    .filter(accepted)
    .filter((_, i) => (Math.floor(i / ACTIVATIONS) + (i % ACTIVATIONS)) % ACTIVATIONS === 0),
  ...Object.keys(critics).filter(accepted).slice(0, 4),
];
