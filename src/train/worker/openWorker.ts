import workerUrl from './trainer.worker.ts?worker&url';

/**
 * Starts the training worker, also inside a sandboxed frame.
 *
 * A frame without `allow-same-origin` has an opaque origin, and no script of a site's own address is same-origin with
 * it, so `new Worker(address)` is refused there. A `blob:` module of the frame's own making is allowed, and it may import
 * the real one if the server lets any origin read it (`Access-Control-Allow-Origin: *`, which GitHub Pages sends). A
 * server that does not, or a content security policy without `worker-src blob:`, makes the worker report an error before
 * it has said `hello`.
 */
export function openWorker(): Worker {
  const url = new URL(workerUrl, import.meta.url);
  if (url.origin === self.origin) return new Worker(url, { type: 'module', name: 'trainer' });
  const source = `import ${JSON.stringify(url.href)};`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module', name: 'trainer' });
  const release = (): void => URL.revokeObjectURL(address);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}
