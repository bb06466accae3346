import type { OptimizerState, Vector } from '../../engine.ts';
import { momentLengths } from '../../initialMoments.ts';
import { initialWeights } from '../../initialWeights.ts';
import { noMoments } from '../../noMoments.ts';
import { isCriticSpec, type NetSpec, type OptimizerSpec, type RunSpec } from '../../spec.ts';
import { requireLength } from '../requireLength.ts';
import type { Memory } from './createMemory.ts';
import type { Program } from './createPrograms.ts';
import { evaluateRows } from './evaluateRows.ts';
import type { Plan } from './plan/Plan.ts';
import { packNet } from './packNet.ts';
import { readBack } from './readBack.ts';
import { evaluate } from './wgsl/evaluate.ts';
import type { Kernel } from './wgsl/Kernel.ts';

/** A net's numbers on the device. */
export interface DeviceNet {
  /** Notes one update more and returns how many there are with it. */
  advance(): number;
  read(): Promise<{ readonly weights: Float32Array; readonly moments: OptimizerState }>;
  /** Refuses vectors of other lengths than this spec's. */
  require(weights: Vector, moments: OptimizerState): void;
  write(weights: Vector, moments: OptimizerState): void;
  /** The net's outputs for rows laid end to end. */
  evaluate(rows: Float32Array): Promise<Float32Array>;
}

export interface DeviceNetOptions {
  readonly gpu: GPUDevice;
  readonly program: (kernel: Kernel) => Program;
  readonly plan: Plan;
  readonly memory: Memory;
  readonly name: 'generator' | 'critic';
}

/** A net of a run in its buffer, at its first weights. */
export function createDeviceNet({ gpu, program, plan, memory, name }: DeviceNetOptions): DeviceNet {
  const net = plan[name];
  const buffer = memory.buffers[name];
  if (net === null || buffer === undefined) throw new TypeError(`this run has no ${name} that learns.`);
  const [shape, optimizer] = partsOf(plan.spec, name);
  const { length } = net.layout;
  const kept = momentLengths(optimizer, length);
  const answering = program(evaluate(name, net, shape));
  let step = 0;

  function write(weights: Vector, moments: OptimizerState): void {
    ({ step } = moments);
    gpu.queue.writeBuffer(buffer!, 0, packNet(net!, weights, moments));
  }

  write(initialWeights(plan.spec, name), noMoments());
  return {
    advance: () => (step += 1),
    async read() {
      const at = step;
      const numbers = await readBack(gpu, buffer, net.part, 3 * net.part);
      const first = numbers.slice(net.part, net.part + kept.first);
      const second = numbers.slice(2 * net.part, 2 * net.part + kept.second);
      return { weights: numbers.slice(0, length), moments: { step: at, first, second } };
    },
    require(weights, { first, second }) {
      requireLength(name, weights, length);
      requireLength(`${name}Optimizer.first`, first, kept.first);
      requireLength(`${name}Optimizer.second`, second, kept.second);
    },
    write,
    evaluate(rows) {
      const [inputs, outputs] = [net.sizes[0]!, net.sizes.at(-1)!];
      return evaluateRows(gpu, { program: answering, name, net: buffer, inputs, outputs }, rows);
    },
  };
}

/** A net's hidden layers, and its optimiser. */
function partsOf(spec: RunSpec, name: 'generator' | 'critic'): readonly [NetSpec, OptimizerSpec] {
  if (name === 'critic' || isCriticSpec(spec)) return [spec.critic, spec.criticOptimizer];
  return [spec.generator, spec.generatorOptimizer];
}
