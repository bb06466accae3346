/** Numbers of a buffer from `from` on, once the device has done all it was told before; only this waits for it. */
export async function readBack(
  gpu: GPUDevice,
  buffer: GPUBuffer,
  from: number,
  length: number,
): Promise<Float32Array<ArrayBuffer>> {
  const { MAP_READ, COPY_DST } = GPUBufferUsage;
  const staging = gpu.createBuffer({ label: 'read back', size: 4 * length, usage: MAP_READ | COPY_DST });
  try {
    const encoder = gpu.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 4 * from, staging, 0, 4 * length);
    gpu.queue.submit([encoder.finish()]);
    await staging.mapAsync(GPUMapMode.READ);
    return new Float32Array(staging.getMappedRange().slice(0));
  } finally {
    staging.destroy();
  }
}
