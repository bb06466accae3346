import { useEffect, useRef, useState } from 'preact/hooks';
import { nextState, resting, type SelfTestState } from './nextState.ts';
import type { SelfTestEvent, SelfTestRequest } from './protocol.ts';
import workerUrl from './selfTest.worker.ts?worker&url';

/** The state of the self-test and the ways to begin and end it. The worker lives as long as one run. */
export function useSelfTest(ask: Omit<SelfTestRequest, 'planted'>) {
  const [state, setState] = useState<SelfTestState>(resting);
  const worker = useRef<Worker>();
  const end = (): void => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => end, []);

  function hear(event: SelfTestEvent): void {
    if (event.type !== 'quantity') end();
    setState((before) => nextState(before, event));
  }

  function start(planted: boolean): void {
    end();
    setState({ ...resting, stage: 'running', planted });
    const failed = (reason: string): void => hear({ type: 'failed', reason });
    try {
      const running = new Worker(new URL(workerUrl, import.meta.url), { type: 'module', name: 'self-test' });
      running.addEventListener('message', ({ data }: MessageEvent<SelfTestEvent>) => hear(data));
      // A worker whose code does not arrive reports an error without words.
      running.addEventListener('error', ({ message }) => failed(message || 'the worker did not start'));
      running.postMessage({ ...ask, planted } satisfies SelfTestRequest);
      worker.current = running;
    } catch (error) {
      failed(String(error));
    }
  }

  function stop(): void {
    end();
    setState(resting);
  }

  return { state, start, stop };
}
