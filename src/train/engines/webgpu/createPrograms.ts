import type { Kernel } from './wgsl/Kernel.ts';

/** A kernel that a device has compiled. */
export interface Program {
  readonly pipeline: GPUComputePipeline;
  /** Its buffers bound; the first is an update's settings where the kernel has any. */
  bind(buffers: Readonly<Record<string, GPUBuffer>>): GPUBindGroup;
}

/** More are not kept: a reader who tries many experiments would fill the device with shaders. */
const MOST_KEPT = 64;

/** Bytes of an update's settings that a kernel sees. */
const SETTINGS = 64;

/** Compiles kernels for a device, each text once, for runs of equal shapes have equal kernels. */
export function createPrograms(gpu: GPUDevice): (kernel: Kernel) => Program {
  const kept = new Map<string, Program>();
  return (kernel) => {
    const known = kept.get(kernel.code);
    if (known) return known;
    const oldest = kept.size >= MOST_KEPT ? [...kept.keys()][0] : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    const program = compile(gpu, kernel);
    kept.set(kernel.code, program);
    return program;
  };
}

function compile(gpu: GPUDevice, { entry, code, buffers }: Kernel): Program {
  const layout = gpu.createBindGroupLayout({
    entries: buffers.map(([, access], binding) => ({
      binding,
      visibility: GPUShaderStage.COMPUTE,
      buffer:
        access === 'update'
          ? { type: 'uniform', hasDynamicOffset: true, minBindingSize: SETTINGS }
          : { type: access === 'read' ? 'read-only-storage' : 'storage' },
    })),
  });
  const pipeline = gpu.createComputePipeline({
    label: entry,
    layout: gpu.createPipelineLayout({ bindGroupLayouts: [layout] }),
    compute: { module: gpu.createShaderModule({ label: entry, code }), entryPoint: entry },
  });
  return {
    pipeline,
    bind: (given) =>
      gpu.createBindGroup({
        layout,
        entries: buffers.map(([name, access], binding) => {
          const buffer = given[name];
          if (buffer === undefined) throw new TypeError(`${entry} needs a buffer ${name}; there is none.`);
          return { binding, resource: access === 'update' ? { buffer, size: SETTINGS } : { buffer } };
        }),
      }),
  };
}
