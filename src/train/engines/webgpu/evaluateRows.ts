import type { Program } from './createPrograms.ts';
import { readBack } from './readBack.ts';

/** What evaluates a net: its kernel, and its numbers on the device. */
export interface Evaluation {
  readonly program: Program;
  readonly name: 'generator' | 'critic';
  readonly net: GPUBuffer;
  readonly inputs: number;
  readonly outputs: number;
}

/** Rows at a time, a multiple of four, for a dispatch has at most 65,535 workgroups. */
const MOST_ROWS = 4 * 65_535;

/** A net's outputs for rows laid end to end, read back. */
export async function evaluateRows(
  gpu: GPUDevice,
  of: Evaluation,
  rows: Float32Array,
): Promise<Float32Array> {
  const count = rows.length / of.inputs;
  const answers = new Float32Array(count * of.outputs);
  for (let start = 0; start < count; start += MOST_ROWS) {
    const end = Math.min(start + MOST_ROWS, count);
    answers.set(await evaluated(gpu, of, rows.slice(start * of.inputs, end * of.inputs)), start * of.outputs);
  }
  return answers;
}

async function evaluated(
  gpu: GPUDevice,
  { program, name, net, inputs, outputs }: Evaluation,
  rows: Float32Array<ArrayBuffer>,
): Promise<Float32Array> {
  const { STORAGE, COPY_DST, COPY_SRC } = GPUBufferUsage;
  const count = rows.length / inputs;
  const input = gpu.createBuffer({ label: 'rows', size: rows.byteLength, usage: STORAGE | COPY_DST });
  const output = gpu.createBuffer({ label: 'answers', size: 4 * count * outputs, usage: STORAGE | COPY_SRC });
  try {
    gpu.queue.writeBuffer(input, 0, rows);
    const encoder = gpu.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(program.pipeline);
    pass.setBindGroup(0, program.bind({ [name]: net, rows: input, answers: output }));
    pass.dispatchWorkgroups(Math.ceil(count / 4));
    pass.end();
    gpu.queue.submit([encoder.finish()]);
    return await readBack(gpu, output, 0, count * outputs);
  } finally {
    input.destroy();
    output.destroy();
  }
}
