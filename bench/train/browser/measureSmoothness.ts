import { h, render } from 'preact';
import { ganTrainer } from '@/demos/gan-trainer/index.ts';
import View from '@/demos/gan-trainer/View.tsx';
import { createTrainerClient } from '@/train/worker/client.ts';
import type { RunEvent } from '@/train/worker/protocol.ts';
import { quantile } from '../quantile.ts';
import type { Smoothness } from '../Results.ts';
import { workloads } from '../workloads.ts';
import '@/styles/tokens.css';
import '@/styles/demo.css';
import '@/styles/demos/gan-trainer.css';

const WATCHED = 10_000;
const PAUSES = 20;
const patience = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Plays the site's own trainer with two runs side by side and counts what a reader would feel; then pauses runs of W1. */
export async function measureSmoothness(): Promise<Smoothness> {
  return { ...(await watchDemo()), ...(await pauseRuns()) };
}

async function watchDemo(): Promise<Pick<Smoothness, 'seconds' | 'iterations' | 'longTasks' | 'longest'>> {
  const root = document.body.appendChild(document.createElement('main'));
  const place = { kind: 'embed', anchor: 'demo', embedPath: '/', notePath: '/' } as const;
  const given = ganTrainer.readProps({ versus: 'gan', speed: 'full', engine: 'wasm-simd' });
  render(h(View, { locale: 'en', given, place }), root);
  const iteration = (): number =>
    Number(root.querySelector('output[name="iteration"]')?.getAttribute('data-value'));
  press(root, 'play');
  while (!(iteration() > 0)) await patience(100);
  const [tasks, from] = [new Array<number>(), iteration()];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  await patience(WATCHED);
  const seconds = (performance.now() - begun) / 1000;
  observer.disconnect();
  const iterations = iteration() - from;
  press(root, 'pause');
  render(null, root);
  root.remove();
  return { seconds, iterations, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}

function press(root: Element, action: string): void {
  const button = root.querySelector(`[data-action="${action}"]`);
  if (!(button instanceof HTMLButtonElement)) throw new Error(`The trainer has no button to ${action}.`);
  button.click();
}

/** Two runs that play as fast as they go; each is paused in turn, and played again. */
async function pauseRuns(): Promise<Pick<Smoothness, 'pause' | 'longestPause' | 'rest' | 'pauses'>> {
  const runs = [openRun(), openRun()];
  for (const { client, heard } of runs) {
    await heard('ready');
    client.play();
  }
  const [times, rests] = [new Array<number>(), new Array<number>()];
  for (let i = 0; i < PAUSES; i += 1) {
    const { client, heard } = runs[i % runs.length]!;
    // Never at the same point of a slice.
    await patience(150 + 7 * i);
    const begun = performance.now();
    client.pause();
    await heard('paused');
    times.push(performance.now() - begun);
    await heard('rested');
    rests.push(performance.now() - begun);
    client.play();
  }
  for (const { client } of runs) client.dispose();
  return {
    pause: quantile(times, 0.5),
    longestPause: Math.max(...times),
    rest: quantile(rests, 0.5),
    pauses: times.length,
  };
}

function openRun() {
  let tell: { readonly type: RunEvent['type']; readonly done: () => void } | undefined;
  const client = createTrainerClient({
    onEvent(event) {
      if (event.type === tell?.type) tell.done();
    },
  });
  client.start({
    spec: workloads[0]!.spec,
    frame: { samples: 256, field: { resolution: 48, extent: [-2, 2] } },
    preferredBackend: 'wasm-simd',
  });
  const heard = (type: RunEvent['type']) =>
    new Promise<void>((done) => {
      tell = { type, done };
    });
  return { client, heard };
}
