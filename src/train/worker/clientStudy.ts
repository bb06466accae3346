import type { CriticSpec } from '../spec.ts';
import { createStudyLane, type Look } from './clientStudyLane.ts';
import type { createTrainerClient } from './client.ts';
import type { BackendName, Fault, StopReason } from './protocol.ts';

export type { Look } from './clientStudyLane.ts';

/** A critic that learns alone, under the name its looks are given by. */
export interface Subject<K extends string> {
  readonly id: K;
  readonly spec: CriticSpec;
}

/** `idle` nothing asked for yet · `starting` an engine on the way · `resting` paused or off screen · `done` at the last mark · `stopped` ended by itself. */
export type StudyPhase = 'idle' | 'starting' | 'training' | 'resting' | 'done' | 'stopped';

export interface StudyView {
  readonly phase: StudyPhase;
  /** The last mark that every critic has reached; −1 before the first. */
  readonly updates: number;
  /** What computes, once that is known. */
  readonly backend: BackendName | undefined;
  /** Why it ended by itself, in phase `stopped`. */
  readonly stopped: StopReason | undefined;
}

/** Critics trained beside each other up to the same marks, and looked at there. */
export interface Study {
  view(): StudyView;
  /** Goes on; after a stop from the last good state, on another engine; after the end from the beginning. */
  play(): void;
  pause(): void;
  /** Forgets all, and rests at the beginning. */
  restart(): void;
  /** Rests while it cannot be seen. */
  setVisible(visible: boolean): void;
  /** For tests: brings about a fault. */
  provoke(fault: Fault): void;
  dispose(): void;
}

export interface StudyOptions<K extends string> {
  readonly subjects: readonly Subject<K>[];
  /** Numbers of critic updates, ascending from 0. */
  readonly marks: readonly number[];
  /** The engine wished for; `wasm-simd` makes the same run on every machine. */
  readonly backend?: BackendName;
  /** Once for each subject and mark, in the order of the marks. */
  readonly onLook: (id: K, look: Look) => void;
  /** After every change of the view. */
  readonly onChange: () => void;
  readonly connect?: typeof createTrainerClient;
}

/** Milliseconds from mark to mark at least: the first ones come faster than an eye can follow. */
const MARK_EVERY = 110;

/** A study at rest; nothing is downloaded before the first `play`. All critics reach a mark before any goes on to the next. */
export function createStudy<K extends string>(options: StudyOptions<K>): Study {
  const { subjects, marks, onLook, onChange } = options;
  const lanes = subjects.map(({ id, spec }) =>
    createStudyLane({ ...options, spec, onLook: (look) => onLook(id, look), onNews: go, onStop: stop }),
  );
  let [playing, visible, over, held] = [false, true, false, false];
  let round = 0;
  let begun = false;
  let stopped: StopReason | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = Object.values(view()).join();

  /** After every event: on to the next mark together, or to rest. */
  function go(): void {
    if (over) return;
    if (round < marks.length && lanes.every((lane) => lane.looks() > round)) {
      round += 1;
      if (round === marks.length) finish();
      else hold();
    }
    if (playing && visible && !held) for (const lane of lanes) lane.goTo(marks[round]!);
    tell();
  }

  /** Thousands of updates are heard of between two marks; the page hears of what it shows. */
  function tell(): void {
    const now = Object.values(view()).join();
    if (now === told) return;
    told = now;
    onChange();
  }

  function hold(): void {
    held = true;
    timer = setTimeout(() => {
      held = false;
      go();
    }, MARK_EVERY);
  }

  function finish(): void {
    playing = false;
    for (const lane of lanes) lane.rest();
  }

  function stop(reason: StopReason): void {
    playing = false;
    stopped = reason;
    for (const lane of lanes) lane.pause();
    tell();
  }

  function restart(): void {
    clearTimeout(timer);
    [playing, held, begun, round, stopped] = [false, false, false, 0, undefined];
    for (const lane of lanes) lane.restart();
    tell();
  }

  function view(): StudyView {
    return { phase: phase(), updates: marks[round - 1] ?? -1, backend: lanes[0]?.backend(), stopped };
  }

  function phase(): StudyPhase {
    if (stopped) return 'stopped';
    if (!begun) return 'idle';
    if (round === marks.length) return 'done';
    if (!playing || !visible) return 'resting';
    return lanes.every((lane) => lane.isReady()) ? 'training' : 'starting';
  }

  return {
    view,
    play() {
      if (round === marks.length) restart();
      [playing, begun, stopped] = [true, true, undefined];
      go();
    },
    pause() {
      playing = false;
      for (const lane of lanes) lane.pause();
      tell();
    },
    restart,
    setVisible(next) {
      if (visible === next) return;
      visible = next;
      if (!visible) for (const lane of lanes) lane.pause();
      go();
    },
    provoke: (fault) => lanes[0]?.provoke(fault),
    dispose() {
      over = true;
      clearTimeout(timer);
      for (const lane of lanes) lane.dispose();
    },
  };
}
