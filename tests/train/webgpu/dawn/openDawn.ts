import { create, globals } from 'webgpu';

Object.assign(globalThis, globals);
/** Kept for as long as the process lives: with it Dawn ends, and every device with Dawn. */
const gpu = create([]);

/** Node's own WebGPU: null where there is no driver. */
export const openDawn = (): Promise<GPUAdapter | null> => gpu.requestAdapter();

export const nameOf = ({ info }: GPUAdapter): string =>
  info.description || info.vendor || 'an adapter without a name';

/** Prints what a test waits for, a line, and ends: Dawn would keep Node from it. */
export function say(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
}
