import type { Objective } from '@/train/spec.ts';
import type { JudgeWords, Words } from './Words.ts';

const KEYS = {
  gan: 'discriminator',
  'ns-gan': 'discriminator',
  lsgan: 'leastSquares',
  hinge: 'hinge',
  wgan: 'critic',
  'wgan-gp': 'critic',
  'wgan-sn': 'critic',
} as const satisfies Record<Objective, keyof Words>;

/** What the net that judges is called under an objective, and what its numbers mean. */
export const judgeOf = (objective: Objective, words: Words): JudgeWords => words[KEYS[objective]];
