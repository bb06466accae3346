import { isCriticSpec } from '../../spec.ts';
import type { Plan } from './plan/Plan.ts';
import { criticSweep } from './wgsl/criticSweep.ts';
import { drawForCritic, drawForGenerator } from './wgsl/draw.ts';
import { generatorSweep } from './wgsl/generatorSweep.ts';
import type { Kernel } from './wgsl/Kernel.ts';
import { weightStep } from './wgsl/weightStep.ts';

/** One dispatch of an update. */
export interface Stage {
  readonly kernel: Kernel;
  readonly groups: number;
}

/**
 * The dispatches of each net's update: its noise; all rows through both nets and back; all weights' gradients and step.
 * Three, however deep the nets are. A generator that stands still has none.
 */
export function kernelsOf(plan: Plan): {
  readonly critic: readonly Stage[];
  readonly generator: readonly Stage[];
} {
  const { spec, generator, critic, blocks, bundle } = plan;
  const sweep = (kernel: Kernel): Stage => ({ kernel, groups: blocks / bundle });
  return {
    critic: [drawForCritic(plan), sweep(criticSweep(plan)), weightStep(plan, 'critic', critic)],
    generator:
      generator === null || isCriticSpec(spec)
        ? []
        : [
            drawForGenerator(plan),
            sweep(generatorSweep(plan, spec, generator)),
            weightStep(plan, 'generator', generator),
          ],
  };
}
