import type { ChosenEngine } from '../chooseEngine.ts';
import type { EngineState } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import { parseLive, type RunSpec } from '../spec.ts';
import { createTrainer } from '../trainer.ts';
import type { Request, RunEvent, StartRequest } from '../worker/protocol.ts';
import { provoke } from './provoke.ts';
import { TrainingFailure } from './TrainingFailure.ts';

/** A run that has its engine. */
export interface Run {
  perform(request: Exclude<Request, StartRequest | { type: 'ping' }>): void;
  fail(error: unknown): void;
}

/** A driver may report its loss a moment after the first call that failed by it. */
const LOSS_DELAY = 100;

/** Puts a trainer around a chosen engine and speaks for it under the run's id; `onEnd` comes once, however it ends. */
export function startRun(
  { runId, frame, resumeFrom }: StartRequest,
  spec: RunSpec,
  { engine, backend, choice }: ChosenEngine,
  post: (event: RunEvent) => void,
  onEnd: () => void,
): Run {
  function cleanUp(): void {
    forgetLoss();
    onEnd();
    try {
      engine.dispose();
    } catch {
      // Tensors of a lost device cannot always be freed; they went with it.
    }
  }

  async function onFailure(
    failure: TrainingFailure,
    iteration: number,
    snapshot: EngineState | null,
  ): Promise<void> {
    const { reason, message } = await causeOf(failure, backend);
    cleanUp();
    post({ type: 'stopped', runId, reason, iteration, snapshot, backend: backend.backend, detail: message });
  }

  const trainer = createTrainer({
    engine,
    spec,
    frame,
    resumeFrom,
    emit: (event) => post({ ...event, runId }),
    onFailure: (failure, iteration, snapshot) => void onFailure(failure, iteration, snapshot),
    requireDevice() {
      const loss = backend.lost();
      if (loss) throw new TrainingFailure(loss.reason, loss.detail);
    },
  });
  const forgetLoss = backend.onLost(({ reason, detail }) =>
    trainer.fail(new TrainingFailure(reason, detail)),
  );
  post({ type: 'ready', runId, engine: choice });

  return {
    perform(request) {
      switch (request.type) {
        case 'play':
          return trainer.play(request.speed);
        case 'pause':
          return trainer.pause();
        case 'step':
          return trainer.step(request.which);
        case 'live':
          return trainer.live(parseLive(request.fields, spec));
        case 'frame':
          return trainer.frame(request.request);
        case 'provoke':
          return provoke(request.fault, trainer, backend);
        case 'stop':
          trainer.stop();
          return cleanUp();
      }
    },
    fail: trainer.fail,
  };
}

/** A crash on a device that turns out to be lost was that loss. */
async function causeOf(failure: TrainingFailure, backend: Backend): Promise<TrainingFailure> {
  if (failure.reason !== 'crash') return failure;
  await new Promise((resolve) => setTimeout(resolve, LOSS_DELAY));
  const loss = backend.lost();
  return loss ? new TrainingFailure(loss.reason, `${loss.detail} (${failure.message})`) : failure;
}
