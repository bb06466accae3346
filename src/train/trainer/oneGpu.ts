import type { Backend } from '../engines/Backend.ts';
import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { BackendName } from './EngineChoice.ts';

type Open = (name: BackendName, allowSoftware: boolean) => Promise<Backend>;
type Interface = 'WebGL' | 'WebGPU';

/** Which interface to the GPU a backend computes through; the two of WebGPU share a device. */
const INTERFACES: Readonly<Partial<Record<BackendName, Interface>>> = {
  webgl: 'WebGL',
  webgpu: 'WebGPU',
  'webgpu-fused': 'WebGPU',
};

/** The GPU interface that the worker has open. */
interface Held {
  readonly through: Interface;
  readonly backend: Backend;
  /** Engines that are on it. */
  engines: number;
}

/**
 * Opens backends so that the worker never has more than one GPU context: browsers give a page few, and take the oldest away.
 *
 * One that no engine is on any more is given up for another; while one is in use, others are refused with `in-use`. GPU
 * backends are opened one after the other.
 */
export function oneGpu(open: Open): Open {
  let held: Held | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function openThrough(
    through: Interface,
    name: BackendName,
    allowSoftware: boolean,
  ): Promise<Backend> {
    if (held && held.through !== through && held.backend.lost() === null) {
      if (held.engines > 0)
        throw new DeviceRefusal('in-use', `Another run of this page has the GPU, through ${held.through}.`);
      await giveUp(held.backend);
    }
    const backend = await open(name, allowSoftware);
    if (held?.through !== through || held.backend.lost() !== null) held = { through, backend, engines: 0 };
    return counted(backend, held);
  }

  return (name, allowSoftware) => {
    const through = INTERFACES[name];
    if (through === undefined) return open(name, allowSoftware);
    const opening = turn.then(() => openThrough(through, name, allowSoftware));
    turn = opening.catch(() => undefined);
    return opening;
  };
}

/** A browser says at once that a context is gone; one that does not is not waited for, in milliseconds. */
const PATIENCE = 1000;

/** Lets a device go by the way in which it is lost; only for one that nobody uses. */
function giveUp(backend: Backend): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    backend.onLost(() => {
      clearTimeout(timer);
      resolve();
    });
    backend.lose();
  });
}

/** The backend, with its engines counted. */
function counted(backend: Backend, held: Held): Backend {
  return {
    ...backend,
    createEngine(spec) {
      const engine = backend.createEngine(spec);
      held.engines += 1;
      let isOn = true;
      return {
        ...engine,
        dispose() {
          if (isOn) held.engines -= 1;
          isOn = false;
          engine.dispose();
        },
      };
    },
  };
}
