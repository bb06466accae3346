import { signal, type ReadonlySignal } from '@preact/signals';
import type { RunFrame } from '../model.ts';
import { record } from '../model/History.ts';
import type { Picture } from '../model/Picture.ts';
import { rowOf } from '../model/rowOf.ts';
import { solvedAtFirst, withFrame } from '../model/solvedEvery.ts';

/** Numbers that change faster cannot be read. */
const SHOWN_EVERY = 120;

/** What a lane shows: the present of its run, or a moment of its past that the reader went back to. */
export interface Screen {
  readonly picture: ReadonlySignal<Picture>;
  readonly shown: ReadonlySignal<RunFrame>;
  /** The iteration gone back to; undefined in the present. */
  readonly looking: ReadonlySignal<number | undefined>;
  /** Where the run is, whatever is shown. */
  present(): Picture;
  /** Another run, at its beginning. */
  begin(first: RunFrame): void;
  /** A frame of the run; while the reader looks back it is kept and not shown. Returns whether the words and charts took it too. */
  see(frame: Picture, moving: boolean): boolean;
  /** Shows a recorded frame, or the present again. */
  look(frame: Picture | undefined): void;
  /** The run goes on from a recorded frame: that is its present now. */
  goBackTo(frame: Picture): void;
  /** Brings words and charts up to the picture. */
  settle(): void;
}

/** A screen that shows the beginning of a run. */
export function createScreen(initial: RunFrame): Screen {
  const picture = signal<Picture>(initial.picture);
  const shown = signal<RunFrame>(initial);
  const looking = signal<number | undefined>(undefined);
  let { objective, picture: present, history } = initial;
  let shownAt = 0;
  let solving = solvedAtFirst;

  function settle(): void {
    shown.value = { objective, picture: picture.peek(), history, solvedEvery: solving.every };
  }

  function show(frame: Picture): void {
    picture.value = frame;
    settle();
  }

  return {
    picture,
    shown,
    looking,
    present: () => present,
    begin(first) {
      ({ objective, picture: present, history } = first);
      solving = solvedAtFirst;
      looking.value = undefined;
      picture.value = first.picture;
      shown.value = first;
    },
    see(frame, moving) {
      present = frame;
      history = record(history, rowOf(objective, frame));
      solving = withFrame(solving, frame.w1Iteration === frame.iteration);
      if (looking.peek() === undefined) picture.value = frame;
      const now = performance.now();
      if (moving && now - shownAt < SHOWN_EVERY) return false;
      shownAt = now;
      settle();
      return true;
    },
    look(frame) {
      looking.value = frame?.iteration;
      // However fast it was, nothing moves now.
      show(frame ? { ...frame, stepsPerSecond: 0 } : present);
    },
    goBackTo(frame) {
      present = { ...frame, stepsPerSecond: 0 };
      looking.value = undefined;
      show(present);
    },
    settle,
  };
}
