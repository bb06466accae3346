import type { ChosenEngine } from '../chooseEngine.ts';
import type { EngineState } from '../engine.ts';
import { parseLive, type RunSpec } from '../spec.ts';
import { createTrainer } from '../trainer.ts';
import type { Request, RunEvent, StartRequest } from '../worker/protocol.ts';
import { createRecaller } from './createRecaller.ts';
import { createSeat, type Seat } from './createSeat.ts';
import type { Turns } from './createTurns.ts';
import { provoke } from './provoke.ts';
import { TrainingFailure } from './TrainingFailure.ts';

/** A run that has its engine. */
export interface Run {
  perform(request: Exclude<Request, StartRequest | { type: 'ping' }>): void;
  fail(error: unknown): void;
}

export interface RunOptions {
  readonly request: StartRequest;
  readonly spec: RunSpec;
  readonly chosen: ChosenEngine;
  readonly turns: Turns;
  readonly post: (event: RunEvent) => void;
  /** Called once, however the run ends. */
  readonly onEnd: () => void;
}

/** A driver may report its loss a moment after the first call that failed by it. */
const LOSS_DELAY = 100;

/** Puts a trainer around a chosen engine and speaks for it under the run's id. */
export function startRun({ request, spec, chosen, turns, post, onEnd }: RunOptions): Run {
  const { runId, frame, resumeFrom } = request;
  const seat = createSeat(spec, chosen, (error) => trainer.fail(error));
  const recaller = createRecaller({
    createEngine: () => seat.backend().createEngine(spec),
    spec,
    turns,
    answer: (iteration, state) => post({ type: 'recalled', runId, iteration, state }),
  });

  async function onFailure(
    failure: TrainingFailure,
    iteration: number,
    snapshot: EngineState | null,
  ): Promise<void> {
    const { reason, message } = await causeOf(failure, seat);
    const backend = seat.backend().backend;
    recaller.stop();
    seat.leave();
    onEnd();
    post({ type: 'stopped', runId, reason, iteration, snapshot, backend, detail: message });
  }

  const trainer = createTrainer({
    engine: seat.engine,
    spec,
    frame,
    resumeFrom,
    turns,
    emit: (event) => post({ ...event, runId }),
    onFailure: (failure, iteration, snapshot) => void onFailure(failure, iteration, snapshot),
    requireDevice: seat.requireDevice,
  });
  post({ type: 'ready', runId, engine: chosen.choice });
  seat
    .settle(trainer.between)
    .then((engine) => engine && post({ type: 'engine', runId, engine }))
    .catch(trainer.fail);

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
        case 'goTo': {
          const { iteration, past, now } = request;
          return trainer.goTo(iteration, past, parseLive(now, spec));
        }
        case 'recall':
          return recaller.ask(request.iteration, request.past);
        case 'frame':
          return trainer.frame(request.request);
        case 'provoke':
          return provoke(request.fault, trainer, seat.backend());
        case 'stop':
          trainer.stop();
          recaller.stop();
          seat.leave();
          return onEnd();
      }
    },
    fail: trainer.fail,
  };
}

/** A crash on a device that turns out to be lost was that loss. */
async function causeOf(failure: TrainingFailure, seat: Seat): Promise<TrainingFailure> {
  if (failure.reason !== 'crash') return failure;
  await new Promise((resolve) => setTimeout(resolve, LOSS_DELAY));
  const loss = seat.backend().lost();
  return loss ? new TrainingFailure(loss.reason, `${loss.detail} (${failure.message})`) : failure;
}
