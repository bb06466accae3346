import { noGenerator } from './noGenerator.ts';
import { isCriticSpec } from './spec.ts';
import { createGoal, type Goal } from './trainer/createGoal.ts';
import { createRest } from './trainer/createRest.ts';
import { createTurns } from './trainer/createTurns.ts';
import type { Trainer, TrainerOptions } from './trainer/Trainer.ts';
import { failureOf } from './trainer/TrainingFailure.ts';
import { createWork, type TrainerEvent } from './trainer/work.ts';

export type { Trainer, TrainerOptions } from './trainer/Trainer.ts';

/**
 * Starts a run at rest and shows its first frame.
 *
 * One loop does everything that touches the engine, so nothing overlaps: a slice of about 12 ms of updates, less where other
 * runs train too, without a reading back; then losses, and a frame or a snapshot if one is due; then other tasks get their turn. Commands queue up
 * and are done between iterations.
 */
export function createTrainer(options: TrainerOptions): Trainer {
  const { engine, emit, onFailure, resumeFrom } = options;
  const now = options.now ?? (() => performance.now());
  const rest = options.rest ?? createRest();
  const turns = options.turns ?? createTurns();
  const say = (event: TrainerEvent): void => {
    if (!over) emit(event);
  };
  const requireDevice = options.requireDevice ?? (() => undefined);
  if (resumeFrom) engine.restore(resumeFrom);
  const work = createWork({ ...options, resumedFrom: resumeFrom, emit: say, requireDevice, now });
  const chores: (() => Promise<void>)[] = [];
  let playing = false;
  let over = false;
  let speed = Infinity;
  /** Where the run is going, and whether it is bound for some goal, this one or one still in the queue. */
  let goal: Goal | null = null;
  let bound = false;

  async function drive(): Promise<void> {
    await work.settle(false);
    while (!over) {
      const chore = work.underway() ? undefined : chores.shift();
      if (chore) await chore();
      else if (!work.underway() && goal?.isReached()) await arrive();
      else if (playing || goal || work.underway()) await slice();
      else await rest.sleep(Infinity);
    }
  }

  async function slice(): Promise<void> {
    await turns.train(work, async (length) => {
      // The run may have ended before its turn came.
      if (over) return;
      work.train(now() + length, () => chores.length === 0 && (goal ? goal.mayBegin() : playing));
      await work.look();
    });
    if (!over) await rest.sleep(chores.length > 0 ? 0 : work.wait());
  }

  /** Ends the way to a goal, here or at its end. */
  function leaveGoal(): void {
    if (!goal) return;
    const settings = goal.settings();
    goal = null;
    if (Object.keys(settings).length > 0) work.live(settings);
    work.setSpeed(speed);
  }

  async function arrive(): Promise<void> {
    bound = false;
    leaveGoal();
    if (playing) await work.settle(true);
    else await comeToRest();
  }

  /** Whoever paused is answered before the exact picture is made, which takes as long as a slice or two. */
  async function comeToRest(): Promise<void> {
    // Playing may have begun again before its turn came.
    if (!playing) say({ type: 'paused', iteration: work.iteration() });
    await work.settle(playing);
    if (!playing) say({ type: 'rested', iteration: work.iteration() });
  }

  function queue(chore: () => Promise<void>): void {
    chores.push(chore);
    rest.wake();
  }

  function pause(): void {
    if (!playing && !bound) return;
    [playing, bound] = [false, false];
    queue(async () => {
      leaveGoal();
      await comeToRest();
    });
  }

  function end(): boolean {
    const wasOn = !over;
    over = true;
    rest.dispose();
    return wasOn;
  }

  function fail(error: unknown): void {
    if (end()) onFailure(failureOf(error), work.iteration(), work.latestSnapshot());
  }

  // What goes wrong after the end, in reading back from a device that is gone, is nobody's business any more.
  drive().catch(fail);

  return {
    play(asked) {
      [playing, speed] = [true, asked];
      if (!goal) work.setSpeed(speed);
      rest.wake();
    },
    pause,
    step(which) {
      if (which === 'generator' && isCriticSpec(options.spec)) throw noGenerator('generatorStep');
      [playing, bound] = [false, false];
      queue(async () => {
        leaveGoal();
        work.step(which);
        await comeToRest();
      });
    },
    live: (fields) =>
      queue(async () => {
        if (!goal?.postpone(fields)) work.live(fields);
      }),
    goTo(iteration, past, settings) {
      [playing, bound] = [false, true];
      queue(async () => {
        leaveGoal();
        const back = work.iteration() > iteration ? past : undefined;
        if (back) work.rewind(back, iteration);
        goal = createGoal(work, iteration, back, settings);
        work.setSpeed(Infinity);
      });
    },
    frame: (request) =>
      queue(async () => {
        work.setRequest(request);
        await work.settle(playing);
      }),
    between: queue,
    disturb: (disturbance) =>
      queue(async () => {
        await work.disturb(disturbance);
        if (!playing) await work.settle(false);
      }),
    fail,
    stop: () => void end(),
  };
}
