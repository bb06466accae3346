import type { TrainerClient } from '@/train/worker/client.ts';
import type { Limits } from '../model/limits.ts';

/** Updates a second at the start of a run, when most of the picture changes … */
const FIRST = 40;
/** … and e times as many each so many updates later. */
const GROWTH = 60;
/** A new pace is sent only when it differs by this factor, for every change restarts the worker's clock. */
const WORTH_SENDING = 1.3;
/** Seconds before the limit, and the fewest updates, from which on the run is sent to it. */
const SIGHT = 0.25;
const LEAST = 10;

/** Keeps a run moving as its lane wants, and brings it to rest exactly at its limit. */
export interface Driver {
  drive(go: boolean): void;
  /** The engine is there: what was asked for meanwhile is done now. */
  ready(): void;
  /** The run came to rest. */
  rested(): void;
  /** There is no run any more. */
  forget(): void;
  isResting(): boolean;
  /** On the last stretch, to its limit. */
  isArriving(): boolean;
}

export function createDriver(
  client: Pick<TrainerClient, 'play' | 'pause' | 'goTo'>,
  { updates: limit, fastest }: Limits,
  where: () => { readonly updates: number; readonly rate: number },
): Driver {
  let [isReady, wanted] = [false, false];
  /** The pace that the worker was last told: 0 at rest, Infinity on the way to the limit. */
  let told = 0;

  function move(): void {
    if (!isReady || told === Infinity) return;
    const { updates, rate } = where();
    const left = limit - updates;
    if (left === 0) return;
    const pace = Math.min(fastest, FIRST * Math.exp(updates / GROWTH));
    if (left <= Math.max(LEAST, SIGHT * Math.max(rate, told))) {
      told = Infinity;
      client.goTo(limit);
    } else if (told !== pace && (told === 0 || pace === fastest || pace / told > WORTH_SENDING)) {
      told = pace;
      client.play(pace);
    }
  }

  return {
    drive(go) {
      wanted = go;
      if (go) move();
      else if (told > 0) {
        told = 0;
        client.pause();
      }
    },
    ready() {
      isReady = true;
      if (wanted) move();
    },
    rested() {
      if (told === Infinity) told = 0;
    },
    forget() {
      [isReady, wanted, told] = [false, false, 0];
    },
    isResting: () => told === 0,
    isArriving: () => told === Infinity,
  };
}
