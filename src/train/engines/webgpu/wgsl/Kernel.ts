/** How a kernel sees a buffer: an update's settings, or storage that it reads or also writes. */
export type Access = 'update' | 'read' | 'write';

/** One compute shader. */
export interface Kernel {
  readonly entry: string;
  readonly code: string;
  /** Its buffers by name, in the order of their bindings. */
  readonly buffers: readonly (readonly [name: string, access: Access])[];
}
