/** Gives Node the WebGPU of browsers, by Dawn, where there is a Vulkan driver; returns what takes it away again, so that Node can end. */
export async function offerWebgpu(): Promise<() => void> {
  try {
    const { create, globals } = await import('webgpu');
    Object.assign(globalThis, globals);
    Object.defineProperty(navigator, 'gpu', { value: create([]), configurable: true });
  } catch {
    // Its binary does not load on every machine; then there is no WebGPU, which is said where it is asked for.
    return () => undefined;
  }
  return () => void Reflect.deleteProperty(navigator, 'gpu');
}
