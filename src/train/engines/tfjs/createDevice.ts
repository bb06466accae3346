import {
  findBackendFactory,
  getBackend,
  registerBackend,
  removeBackend,
  setBackend,
  type KernelBackend,
} from '@tensorflow/tfjs-core';
import type { BackendName } from '../../trainer/EngineChoice.ts';
import type { Device, Loss } from './Device.ts';

export interface DeviceParts {
  readonly backend: BackendName;
  readonly instance: KernelBackend;
  readonly software?: string | null;
  /** Gives the real device up; `reportLoss` must then be called by its own event. Absent where there is nothing to lose. */
  readonly giveUp?: () => void;
  /** Asks the device itself, for its event may come later than the first wrong numbers. */
  readonly isGone?: () => boolean;
}

/** Hands a started backend to tfjs under its own name, in place of one that was lost, and watches over its loss. */
export function createDevice(parts: DeviceParts): { device: Device; reportLoss: (loss: Loss) => void } {
  const { backend, instance, software = null, giveUp, isGone = () => false } = parts;
  const listeners = new Set<(loss: Loss) => void>();
  let loss: Loss | null = null;
  register(backend, instance);

  function reportLoss(reported: Loss): void {
    if (loss !== null) return;
    loss = reported;
    for (const listener of listeners) listener(reported);
    listeners.clear();
  }

  const device: Device = {
    backend,
    software,
    activate() {
      // Setting a backend that has been started is done before the promise is returned.
      if (getBackend() !== backend) void setBackend(backend);
    },
    lost: () =>
      loss ?? (isGone() ? { reason: 'context-lost', detail: `The ${backend} device is gone.` } : null),
    onLost(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    lose() {
      if (giveUp) giveUp();
      else reportLoss({ reason: 'context-lost', detail: `${backend} was given up on request.` });
    },
  };
  return { device, reportLoss };
}

function register(backend: BackendName, instance: KernelBackend): void {
  if (findBackendFactory(backend) !== null) removeBackend(backend);
  registerBackend(backend, () => instance);
  void setBackend(backend);
}
