import { chooseEngine, turns } from '../chooseEngine.ts';
import { parseSpec } from '../spec.ts';
import type { Event, Request, RunEvent, StartRequest } from '../worker/protocol.ts';
import { startRun, type Run } from './startRun.ts';
import { failureOf } from './TrainingFailure.ts';

type Command = Parameters<Run['perform']>[0];

/** A run that may still be waiting for its engine. */
interface Entry {
  run: Run | null;
  readonly waiting: Command[];
}

/**
 * The runs of one worker: takes the page's requests and posts events back.
 *
 * Runs share the backends and take turns by slices. Commands that come before a run's engine is chosen wait for it; those
 * for a run that has ended are ignored. A command that throws ends its own run and no other.
 */
export function createRuns(
  post: (event: Event, transfer: Transferable[]) => void,
): (request: Request) => void {
  const entries = new Map<number, Entry>();

  function say(event: RunEvent): void {
    post(event, event.type === 'frame' ? [event.frame.samples.buffer] : []);
  }

  function end(runId: number, error: unknown): void {
    entries.delete(runId);
    const { reason, message: detail } = failureOf(error);
    say({ type: 'stopped', runId, reason, iteration: 0, snapshot: null, backend: null, detail });
  }

  async function begin(request: StartRequest): Promise<void> {
    const { runId } = request;
    const entry: Entry = { run: null, waiting: [] };
    entries.set(runId, entry);
    const spec = parseSpec(request.spec);
    const chosen = await chooseEngine(spec, request);
    if (!entries.has(runId)) {
      chosen.engine.dispose();
      return;
    }
    try {
      const onEnd = (): void => void entries.delete(runId);
      entry.run = startRun({ request, spec, chosen, turns, post: say, onEnd });
    } catch (error) {
      chosen.engine.dispose();
      throw error;
    }
    for (const command of entry.waiting) perform(entry, command);
  }

  function perform({ run, waiting }: Entry, command: Command): void {
    if (run) {
      try {
        run.perform(command);
      } catch (error) {
        run.fail(error);
      }
    } else if (command.type === 'stop') entries.delete(command.runId);
    else waiting.push(command);
  }

  return (request) => {
    if (request.type === 'ping') post({ type: 'pong' }, []);
    else if (request.type === 'start') begin(request).catch((error: unknown) => end(request.runId, error));
    else {
      const entry = entries.get(request.runId);
      if (entry) perform(entry, request);
    }
  };
}
