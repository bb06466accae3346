import type { EngineState } from '../engine.ts';
import type { LiveFields } from '../spec.ts';
import { createThinned } from './createThinned.ts';
import { iterationOf } from './iterationOf.ts';
import type { Moment } from './createRecalls.ts';
import type { Change, Frame, Past } from './protocol.ts';

/** At most this much is kept of a run, whichever comes first. */
const FRAMES = { most: 256, mostBytes: 2 ** 24 };
const SNAPSHOTS = { most: 256, mostBytes: 2 ** 25 };
/** A slider that is dragged makes some thirty changes a second. */
const CHANGES = 4096;

/** What the page keeps of a run, to go back to: pictures, states, and what was done to it. */
export interface Timeline {
  addFrame(frame: Frame): void;
  addSnapshot(snapshot: EngineState): void;
  addChange(change: Change): void;
  /** Iterations with a picture, ascending. */
  recorded(): readonly number[];
  /** The picture at or before an iteration. */
  frameAt(iteration: number): Frame | null;
  /** How to have the run at an iteration again; null where nothing earlier is kept. */
  pastOf(iteration: number): Past | null;
  /** A recorded moment with the live settings that held then; its state where that very one is kept, else null. */
  momentAt(iteration: number): Omit<Moment, 'state'> & { readonly state: EngineState | null };
  /** Forgets what is later than an iteration that the run has gone back to. */
  cut(iteration: number): void;
}

/** An empty timeline of a run that begins with these live settings. */
export function createTimeline(live: Partial<LiveFields>): Timeline {
  const frames = createThinned<Frame>({ ...FRAMES, bytesOf: ({ samples }) => samples.buffer.byteLength });
  const snapshots = createThinned<EngineState>({ ...SNAPSHOTS, bytesOf: bytesOfState });
  let atFirst = live;
  let changes: Change[] = [];

  /** What was done up to an iteration; a single step made at it belongs to it if its picture was taken after it. */
  function changesUpTo(iteration: number): Change[] {
    const frame = frames.at(iteration)?.item;
    const updates = frame?.iteration === iteration ? updatesOf(frame) : 0;
    return changes.filter(
      (change) =>
        change.iteration < iteration ||
        (change.iteration === iteration && 'step' in change && change.updates < updates),
    );
  }

  /** The state of that very moment: single steps may have been made at its iteration before its picture, or after. */
  function keptAt(iteration: number): EngineState | null {
    const [frame, kept] = [frames.at(iteration), snapshots.at(iteration)];
    if (kept?.iteration !== iteration) return null;
    const state = kept.item;
    return frame?.iteration !== iteration || updatesOf(frame.item) === updatesOf(state) ? state : null;
  }

  return {
    addFrame: (frame) => frames.add(frame.iteration, frame),
    addSnapshot: (snapshot) => snapshots.add(iterationOf(snapshot), snapshot),
    addChange(change) {
      changes.push(change);
      if (changes.length <= CHANGES) return;
      const old = changes.splice(0, CHANGES / 2);
      atFirst = settingsAfter(atFirst, old);
      // There is no way back any more to what lies before them.
      const from = old.at(-1)!.iteration + 1;
      frames.forget(from);
      snapshots.forget(from);
    },
    recorded: frames.iterations,
    frameAt: (iteration) => frames.at(iteration)?.item ?? null,
    pastOf(iteration) {
      // One iteration is made again at least, so that its losses are there.
      const snapshot = (snapshots.at(iteration - 1) ?? snapshots.at(iteration))?.item;
      if (!snapshot) return null;
      const updates = updatesOf(snapshot);
      const done = changesUpTo(iteration);
      const before = done.filter((change) => change.updates < updates);
      return {
        snapshot,
        live: settingsAfter(atFirst, before),
        changes: done.filter((change) => change.updates >= updates),
      };
    },
    momentAt(iteration) {
      const live = settingsAfter(atFirst, changesUpTo(iteration));
      return { iteration, live, state: keptAt(iteration) };
    },
    cut(iteration) {
      changes = changesUpTo(iteration);
      frames.cut(iteration);
      snapshots.cut(iteration);
    },
  };
}

const updatesOf = ({ criticUpdates, generatorUpdates }: Frame | EngineState): number =>
  criticUpdates + generatorUpdates;

function settingsAfter(live: Partial<LiveFields>, changes: readonly Change[]): Partial<LiveFields> {
  return Object.assign({}, live, ...changes.map((change) => ('live' in change ? change.live : {})));
}

function bytesOfState(state: EngineState): number {
  const { generator, critic, generatorOptimizer: g, criticOptimizer: c, spectral } = state;
  const vectors = [generator, critic, g.first, g.second, c.first, c.second];
  return vectors.reduce((sum, { byteLength }) => sum + byteLength, spectral?.byteLength ?? 0);
}
