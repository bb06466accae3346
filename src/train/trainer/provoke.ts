import type { Engine } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import type { Trainer } from '../trainer.ts';
import type { Fault } from '../worker/protocol.ts';

/** Brings about a fault for a test, by means as real as there are: the way out of each must be seen to work. */
export function provoke(fault: Fault, trainer: Trainer, backend: Backend): void {
  switch (fault) {
    case 'nan':
      trainer.disturb(poison);
      return;
    case 'context-lost':
      backend.lose();
      return;
    case 'out-of-memory':
      trainer.disturb(exhaust);
      return;
    case 'crash':
      // Outside the trainer's own catching, as a fault of the browser would be.
      setTimeout(() => {
        throw new Error('This crash was asked for.');
      });
      return;
    case 'freeze':
      for (;;);
  }
}

/** More than any machine has: the browser itself refuses. */
async function exhaust(): Promise<void> {
  const beyond = new ArrayBuffer(2 ** 52);
  throw new Error(`There were ${beyond.byteLength} bytes of memory after all.`);
}

/** One weight of the critic becomes NaN; what follows from it is the engine's doing. */
async function poison(engine: Engine): Promise<void> {
  const state = await engine.state();
  const critic = Float32Array.from(state.critic);
  critic[0] = NaN;
  engine.restore({ ...state, critic });
}
