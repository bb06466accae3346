/** A device that counts its submits, and its buffers that have not been destroyed, with their bytes. */
export function countedDevice(real: GPUDevice): {
  gpu: GPUDevice;
  submits: () => number;
  alive: () => number;
  bytes: () => number;
} {
  let [submits, alive, bytes] = [0, 0, 0];
  const queue = proxied(real.queue, {
    submit: (commands: Iterable<GPUCommandBuffer>) => {
      submits += 1;
      real.queue.submit(commands);
    },
  });
  const createBuffer = (descriptor: GPUBufferDescriptor): GPUBuffer => {
    const buffer = real.createBuffer(descriptor);
    alive += 1;
    bytes += buffer.size;
    const destroy = buffer.destroy.bind(buffer);
    buffer.destroy = () => {
      alive -= 1;
      bytes -= buffer.size;
      return destroy();
    };
    return buffer;
  };
  return {
    gpu: proxied(real, { queue, createBuffer }),
    submits: () => submits,
    alive: () => alive,
    bytes: () => bytes,
  };
}

/** `real` with some members replaced; the others are called on `real` itself, as the browser asks. */
function proxied<T extends object>(real: T, replaced: Readonly<Record<string, unknown>>): T {
  return new Proxy(real, {
    get(_, key) {
      if (typeof key === 'string' && key in replaced) return replaced[key];
      const value: unknown = Reflect.get(real, key, real);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
}
