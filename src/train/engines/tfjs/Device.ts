import type { BackendName, RefusalCode } from '../../trainer/EngineChoice.ts';

/** How a device can be taken from a run. */
export interface Loss {
  readonly reason: 'context-lost' | 'out-of-memory' | 'crash';
  readonly detail: string;
}

/** An opened tfjs backend. A worker opens each at most once at a time; all runs on it share it. */
export interface Device {
  readonly backend: BackendName;
  /** The name of a GPU that the processor only imitates (SwiftShader, llvmpipe); null for a real device. */
  readonly software: string | null;
  /** The WebGPU device itself, for shaders of our own; absent on the other backends. */
  readonly gpu?: GPUDevice;
  /** Makes this backend the one that tfjs computes on; free when it is already. */
  activate(): void;
  /** What took the device away, or null while it is there. */
  lost(): Loss | null;
  /** Calls `listener` once when the device is taken away; returns what cancels that. */
  onLost(listener: (loss: Loss) => void): () => void;
  /** For tests: gives the device up by the browser's own means. */
  lose(): void;
}

/** Why a backend cannot be opened here. */
export class DeviceRefusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, detail: string) {
    super(detail);
    this.name = 'DeviceRefusal';
    this.code = code;
  }
}
