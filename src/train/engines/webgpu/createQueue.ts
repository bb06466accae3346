import { MOST_UPDATES, type Memory } from './createMemory.ts';
import type { Program } from './createPrograms.ts';
import type { Plan } from './plan/Plan.ts';
import { kernelsOf, type Stage } from './kernelsOf.ts';
import type { Kernel } from './wgsl/Kernel.ts';
import { UPDATE_BYTES } from './wgsl/updateStruct.ts';
import { writeSettings, type Settings } from './writeSettings.ts';

/** Updates that are told to the device together. */
export interface Queue {
  /** Adds an update; when as many wait as a submit takes, they are told first. */
  add(net: 'critic' | 'generator', settings: Settings): void;
  /** Tells the device all that waits, in one submit. */
  flush(): void;
  /** Forgets what waits. */
  clear(): void;
}

interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly group: GPUBindGroup;
  readonly groups: number;
}

/** A queue of a run's updates; compiles their kernels. */
export function createQueue(
  gpu: GPUDevice,
  program: (kernel: Kernel) => Program,
  plan: Plan,
  { buffers }: Memory,
): Queue {
  const dispatch = ({ kernel, groups }: Stage): Dispatch => {
    const { pipeline, bind } = program(kernel);
    return { pipeline, group: bind(buffers), groups };
  };
  const kernels = kernelsOf(plan);
  const stages = { critic: kernels.critic.map(dispatch), generator: kernels.generator.map(dispatch) };
  const settings = new DataView(new ArrayBuffer(MOST_UPDATES * UPDATE_BYTES));
  let waiting: ('critic' | 'generator')[] = [];

  function flush(): void {
    if (waiting.length === 0) return;
    gpu.queue.writeBuffer(buffers['update']!, 0, settings.buffer, 0, waiting.length * UPDATE_BYTES);
    const encoder = gpu.createCommandEncoder();
    const pass = encoder.beginComputePass();
    waiting.forEach((net, n) => {
      for (const { pipeline, group, groups } of stages[net]) {
        pass.setPipeline(pipeline);
        pass.setBindGroup(0, group, [n * UPDATE_BYTES]);
        pass.dispatchWorkgroups(groups);
      }
    });
    pass.end();
    gpu.queue.submit([encoder.finish()]);
    waiting = [];
  }

  return {
    add(net, given) {
      if (waiting.length === MOST_UPDATES) flush();
      writeSettings(new DataView(settings.buffer, waiting.length * UPDATE_BYTES, UPDATE_BYTES), given);
      waiting.push(net);
    },
    flush,
    clear: () => void (waiting = []),
  };
}
