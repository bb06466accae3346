import { parseFixture } from '@/verification/parseFixture.ts';
import { checkSample } from './checkSample.ts';
import { engineOf } from './engineOf.ts';
import type { SelfTestEvent, SelfTestRequest } from './protocol.ts';

/** Checks in a thread of its own, so that no case, however long, holds up the page. */
const say = (event: SelfTestEvent): void => self.postMessage(event);

async function fetchSample(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return parseFixture(await response.text());
}

async function check({ folder, quantities, planted }: SelfTestRequest): Promise<void> {
  const samples = await Promise.all(quantities.map((quantity) => fetchSample(`${folder}${quantity}.json`)));
  const start = performance.now();
  for (const sample of samples)
    say({ type: 'quantity', quantity: sample.quantity, cases: checkSample(sample, planted) });
  say({ type: 'finished', engine: engineOf(), milliseconds: performance.now() - start });
}

self.addEventListener('message', ({ data }: MessageEvent<SelfTestRequest>) => {
  check(data).catch((error: unknown) => say({ type: 'failed', reason: String(error) }));
});
