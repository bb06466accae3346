import type { TrainerClient } from '@/train/worker/client.ts';
import type { StepKind } from '@/train/worker/protocol.ts';
import type { Picture } from '../model/Picture.ts';

/** A new pace is sent only when it differs by this factor, for every change restarts the worker's clock. */
const WORTH_SENDING = 1.3;
/** Seconds of warning before the limit: two frames and a message on its way must not let a run pass it. */
const SIGHT = 0.25;
/** The least warning, in iterations, for a run whose rate is not known yet. */
const LEAST_WARNING = 10;

/** Keeps a run moving as its lane wants, and stops it exactly at its limit. */
export interface Driver {
  drive(speed: number, limit: number): void;
  /** Has the run train to exactly that iteration and rest there; again while it is on its way is nothing new. */
  goTo(goal: number): void;
  /** The run rests at that iteration or beyond. */
  isAt(goal: number): boolean;
  rest(): void;
  step(which: StepKind): void;
  /** The engine is there: what was asked for meanwhile is done now. */
  ready(): void;
  /** The run came to rest. */
  rested(iteration: number): void;
  /** There is no run any more. */
  forget(): void;
  atLimit(): boolean;
}

export function createDriver(
  client: Pick<TrainerClient, 'play' | 'pause' | 'step' | 'goTo'>,
  picture: () => Pick<Picture, 'iteration' | 'stepsPerSecond'>,
): Driver {
  let isReady = false;
  let wanted: { readonly speed: number; readonly limit: number } | undefined;
  let waiting: StepKind[] = [];
  /** What the worker was last told; 0 at rest. */
  let told = 0;
  /** Near its limit a run goes by single iterations. */
  let tiptoe = false;
  /** Where the run is on its way to by itself. */
  let going: number | undefined;

  function move(): void {
    if (!isReady || !wanted || tiptoe) return;
    const { iteration, stepsPerSecond } = picture();
    const left = wanted.limit - iteration;
    if (left <= Math.max(LEAST_WARNING, SIGHT * stepsPerSecond)) approach(left);
    else if (told === 0 || isWorthSending(told, wanted.speed)) {
      told = wanted.speed;
      client.play(wanted.speed);
    }
  }

  function approach(left: number): void {
    if (left <= 0 && told === 0) return;
    tiptoe = true;
    // A run that moves says `rested` when it is; one at rest would not, so it takes its next iteration at once.
    if (told > 0) client.pause();
    else client.step('iteration');
    told = 0;
  }

  return {
    drive(speed, limit) {
      wanted = { speed, limit };
      move();
    },
    goTo(goal) {
      if (going === goal || picture().iteration === goal) return;
      wanted = undefined;
      tiptoe = false;
      going = goal;
      told = Infinity;
      client.goTo(goal);
    },
    isAt: (goal) => going === undefined && told === 0 && picture().iteration >= goal,
    rest() {
      wanted = undefined;
      tiptoe = false;
      going = undefined;
      if (told > 0) client.pause();
      told = 0;
    },
    step(which) {
      wanted = undefined;
      tiptoe = false;
      going = undefined;
      told = 0;
      if (isReady) client.step(which);
      else waiting.push(which);
    },
    ready() {
      isReady = true;
      for (const which of waiting) client.step(which);
      waiting = [];
      move();
    },
    rested(iteration) {
      if (going !== undefined) {
        going = undefined;
        told = 0;
      }
      if (!tiptoe) return;
      if (wanted && iteration < wanted.limit) client.step('iteration');
      else tiptoe = false;
    },
    forget() {
      isReady = false;
      wanted = undefined;
      waiting = [];
      told = 0;
      tiptoe = false;
      going = undefined;
    },
    atLimit: () => wanted !== undefined && !tiptoe && told === 0 && picture().iteration >= wanted.limit,
  };
}

const isWorthSending = (told: number, speed: number): boolean =>
  told !== speed && (speed / told > WORTH_SENDING || told / speed > WORTH_SENDING);
