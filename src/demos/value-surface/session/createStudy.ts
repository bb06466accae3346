import { createTrainerClient } from '@/train/worker/client.ts';
import type { BackendName, Fault, StopReason } from '@/train/worker/protocol.ts';
import type { Contestant, CriticFrame } from '../model/Critic.ts';
import type { Limits } from '../model/limits.ts';
import { createLane, type Connect, type Lane } from './createLane.ts';

/** Critics are compared after as many updates: one that is ahead by more waits for the others. */
const LEAD = 50;
/** Milliseconds between two changes that are told while it moves, and how many times as long as the drawing of one took. */
const TOLD_EVERY = 150;
const SPARING = 4;

export interface StudyView {
  readonly phase: 'idle' | 'starting' | 'training' | 'resting' | 'done' | 'stopped';
  /** Of the critic that has the fewest. */
  readonly updates: number;
  readonly backend: BackendName | undefined;
  readonly stopped: StopReason | undefined;
  /** All critics as they stand, once each has been heard of. */
  readonly critics: readonly CriticFrame[] | undefined;
}

export interface Study {
  view(): StudyView;
  /** Trains, goes on, or after the end begins anew. */
  play(): void;
  pause(): void;
  restart(): void;
  /** Out of sight it waits. */
  setVisible(visible: boolean): void;
  /** For tests: brings about a fault. */
  provoke(fault: string): void;
  dispose(): void;
}

const faults = ['context-lost', 'nan', 'crash', 'freeze'] as const satisfies readonly Fault[];

/** Trains the critics side by side on the page's one worker; nothing is loaded before the first `play`. */
export function createStudy(
  contestants: readonly Contestant[],
  limits: Limits,
  onChange: () => void,
  connect: Connect = createTrainerClient,
): Study {
  let lanes: readonly Lane[] = [];
  let [playing, visible] = [false, true];
  let tellNext = -Infinity;
  let late: ReturnType<typeof setTimeout> | undefined;

  const isDone = (): boolean => lanes.length > 0 && lanes.every((lane) => lane.isDone());
  const stopped = (): StopReason | undefined =>
    lanes.map((lane) => lane.stopped()).find((reason) => reason !== undefined);
  const slowest = (): number => Math.min(...lanes.map((lane) => lane.updates()));

  function regulate(): void {
    if (stopped() !== undefined) playing = false;
    const least = slowest();
    for (const lane of lanes) {
      if (!lane.isDone() && lane.stopped() === undefined)
        lane.drive(playing && visible && (lane.isArriving() || lane.updates() - least <= LEAD));
    }
    if (isDone()) playing = false;
    tell();
  }

  function tell(): void {
    clearTimeout(late);
    const wait = tellNext - performance.now();
    if (playing && wait > 0) late = setTimeout(tell, wait);
    else {
      const begun = performance.now();
      tellNext = begun + TOLD_EVERY;
      onChange();
      // What a change has drawn is drawn before the next task has its turn.
      setTimeout(() => (tellNext = Math.max(tellNext, begun + SPARING * (performance.now() - begun))), 0);
    }
  }

  function clear(): void {
    for (const lane of lanes) lane.dispose();
    lanes = [];
    playing = false;
  }

  return {
    view() {
      const critics = lanes.flatMap((lane) => lane.critic() ?? []);
      const seen = lanes.length > 0 && critics.length === lanes.length;
      return {
        phase: phaseOf(),
        updates: lanes.length > 0 ? slowest() : 0,
        backend: lanes[0]?.backend(),
        stopped: stopped(),
        critics: seen ? critics : undefined,
      };
    },
    play() {
      if (isDone()) clear();
      if (lanes.length === 0) lanes = contestants.map((each) => createLane(each, limits, regulate, connect));
      playing = true;
      for (const lane of lanes) if (lane.stopped() !== undefined) lane.drive(true);
      regulate();
    },
    pause() {
      playing = false;
      regulate();
    },
    restart() {
      clear();
      onChange();
    },
    setVisible(next) {
      visible = next;
      if (lanes.length > 0) regulate();
    },
    provoke(name) {
      const fault = faults.find((each) => each === name);
      if (fault) lanes[0]?.provoke(fault);
    },
    dispose() {
      clearTimeout(late);
      clear();
    },
  };

  function phaseOf(): StudyView['phase'] {
    if (lanes.length === 0) return 'idle';
    if (stopped() !== undefined) return 'stopped';
    if (isDone()) return 'done';
    if (!playing) return 'resting';
    return lanes.some((lane) => lane.critic()) ? 'training' : 'starting';
  }
}
