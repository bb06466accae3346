import type { Backend } from '../Backend.ts';
import { DeviceRefusal, type Loss } from '../tfjs/Device.ts';
import { createWasmEngine } from '../wasm.ts';
import { loadModule } from './loadModule.ts';
import { supports } from './supports.ts';
import type { WasmBuild } from './WasmBuild.ts';

const opened = new Map<WasmBuild, Promise<Backend>>();

/** The WebAssembly engine as a backend: the one already open, or a new one when there is none or it was given up. */
export async function openWasmBackend(build: WasmBuild): Promise<Backend> {
  const present = await opened.get(build)?.catch(() => undefined);
  if (present && present.lost() === null) return present;
  const opening = start(build);
  opened.set(build, opening);
  return opening;
}

async function start(build: WasmBuild): Promise<Backend> {
  const module = await loadModule(build);
  if (module === undefined)
    throw new DeviceRefusal('not-offered', `This browser does not validate ${build}.`);
  const listeners = new Set<(loss: Loss) => void>();
  let loss: Loss | null = null;
  return {
    backend: build,
    supports,
    createEngine: (spec) => createWasmEngine(spec, module, build),
    lost: () => loss,
    onLost(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    // No browser takes a processor away; only a test does.
    lose() {
      loss = { reason: 'context-lost', detail: `${build} was given up on request.` };
      for (const listener of listeners) listener(loss);
      listeners.clear();
    },
  };
}
