import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { createDevice } from '../createDevice.ts';
import type { Device } from '../Device.ts';

/** Plain JavaScript: slow, and always there. */
export function openCpu(): Device {
  return createDevice({ backend: 'cpu', instance: new MathBackendCPU() }).device;
}
