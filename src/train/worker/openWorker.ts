import workerUrl from './trainer.worker.ts?worker&url';

/**
 * Starts the training worker, or another of the site's module workers, also inside a sandboxed frame.
 *
 * A frame without `allow-same-origin` has an opaque origin, and no address of the site is same-origin with it, so
 * `new Worker(address)` is refused there. A classic worker from a `blob:` of the frame's own making is allowed, and it may
 * import the real module if the server lets any origin read it (`Access-Control-Allow-Origin: *`, which GitHub Pages
 * sends). It has to be classic: Chromium 156 also refuses a module worker from a `blob:` in an opaque origin. A server that
 * does not allow the reading, or a content security policy without `worker-src blob:`, makes the worker report an error
 * before it has said `hello`.
 */
export function openWorker(script = workerUrl, name = 'trainer'): Worker {
  const url = new URL(script, import.meta.url);
  if (url.origin === self.origin) return new Worker(url, { type: 'module', name });
  const address = URL.createObjectURL(new Blob([importing(url.href)], { type: 'text/javascript' }));
  const worker = new Worker(address, { name });
  const release = (): void => URL.revokeObjectURL(address);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}

/** A rejected import alone would be no `error` event of the worker. */
function importing(href: string): string {
  return `import(${JSON.stringify(href)}).catch((error) => setTimeout(() => { throw error; }));`;
}
