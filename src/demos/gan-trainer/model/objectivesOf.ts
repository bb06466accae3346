import type { Objective } from '@/train/spec.ts';
import type { TrainerValues } from '../params.ts';

/** The runs on show: one objective, or two beside each other; an objective is not put beside itself. */
export function objectivesOf({ objective, versus }: TrainerValues): readonly Objective[] {
  return versus === 'none' || versus === objective ? [objective] : [objective, versus];
}
