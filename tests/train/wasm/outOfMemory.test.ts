import { expect, test } from 'vitest';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import { failureOf } from '@/train/trainer/TrainingFailure.ts';
import { BUILDS } from './openWasm.ts';

/** What a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test.each(BUILDS)('a kernel of %s whose memory cannot grow is out of memory, and says so', async (build) => {
  const { exports } = new WebAssembly.Instance((await loadModule(build))!);
  const { memory, layOut } = exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof layOut !== 'function') throw new Error('No kernel.');
  // Address space alone, which nobody writes to: as much as WebAssembly can have.
  memory.grow(2 ** 16 - memory.buffer.byteLength / 2 ** 16);
  const failure = failureOf(thrownBy(() => layOut()));
  expect([failure.reason, failure.message]).toEqual(['out-of-memory', 'unreachable']);
});

test('what a browser says when it is out of memory is known for that', () => {
  expect(failureOf(thrownBy(() => new ArrayBuffer(2 ** 52))).reason).toBe('out-of-memory');
  expect(failureOf(thrownBy(() => new Float32Array(2 ** 50))).reason).toBe('out-of-memory');
  expect(failureOf(new Error('Something else.')).reason).toBe('crash');
});
