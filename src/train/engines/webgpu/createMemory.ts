import { centresOf } from './plan/centresOf.ts';
import type { NetPlan } from './plan/netPlan.ts';
import type { Plan } from './plan/Plan.ts';
import { UPDATE_BYTES } from './wgsl/updateStruct.ts';

/** Updates that one submit takes at most. */
export const MOST_UPDATES = 256;

/** Transposed weights, weights, first and second moments. */
const PARTS = 4;

/** The buffers of one run by the names that the kernels have for them. */
export interface Memory {
  readonly buffers: Readonly<Record<string, GPUBuffer>>;
  free(): void;
  /** Buffers held; 0 once they are freed. */
  count(): number;
}

/** Makes room on a device for all of a run; nothing more is allocated while it goes on, but for what is read back. */
export function createMemory(gpu: GPUDevice, plan: Plan): Memory {
  const { STORAGE, UNIFORM, COPY_DST, COPY_SRC } = GPUBufferUsage;
  const make = (label: string, bytes: number, usage: number): [string, GPUBuffer] => [
    label,
    gpu.createBuffer({ label, size: Math.max(16, bytes), usage }),
  ];
  const kept = (label: string, net: NetPlan) =>
    make(label, PARTS * 4 * net.part, STORAGE | COPY_DST | COPY_SRC);
  const scratch = (label: string, net: NetPlan) => make(label, 16 * net.scratch, STORAGE);
  const { centres } = centresOf(plan.spec.dataset);
  const buffers = Object.fromEntries([
    make('update', MOST_UPDATES * UPDATE_BYTES, UNIFORM | COPY_DST),
    make('centres', 4 * centres.length, STORAGE | COPY_DST),
    make('noise', 4 * plan.noise.length, STORAGE | COPY_SRC),
    make('seen', 4 * 4 * plan.spec.batchSize, STORAGE | COPY_SRC),
    kept('critic', plan.critic),
    scratch('values', plan.critic),
    scratch('deltas', plan.critic),
    ...(plan.generator
      ? [
          kept('generator', plan.generator),
          scratch('gValues', plan.generator),
          scratch('gDeltas', plan.generator),
        ]
      : []),
  ]);
  if (centres.length > 0) gpu.queue.writeBuffer(buffers['centres']!, 0, Float32Array.from(centres));
  let held = Object.values(buffers);
  return {
    buffers,
    free() {
      for (const buffer of held) buffer.destroy();
      held = [];
    },
    count: () => held.length,
  };
}
