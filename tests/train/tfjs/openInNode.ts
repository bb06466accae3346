import { createRequire } from 'node:module';
import { env } from '@tensorflow/tfjs-core';
import { openCpu } from '@/train/engines/tfjs/devices/cpu.ts';
import { openWasm } from '@/train/engines/tfjs/devices/wasm.ts';
import type { Device } from '@/train/engines/tfjs/Device.ts';

// Else tfjs advertises its native package at every start.
env().set('PROD', true);

const { resolve } = createRequire(import.meta.url);
const wasmFile = (name: string): string => resolve(`@tensorflow/tfjs-backend-wasm/wasm-out/${name}.wasm`);

/** The backends that need no browser; the others are tested in one, under tests/browser/train. */
export const NODE_BACKENDS = {
  cpu: async (): Promise<Device> => openCpu(),
  wasm: (): Promise<Device> =>
    openWasm({ plain: wasmFile('tfjs-backend-wasm'), simd: wasmFile('tfjs-backend-wasm-simd') }),
} as const;
