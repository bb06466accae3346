import type { Objective } from '@/train/spec.ts';
import type { StepKind, StopReason } from '@/train/worker/protocol.ts';
import type { PresetName as ExperimentName } from '@/train/presets.ts';
import type { DemoText } from '../../demo.ts';
import type { activations, datasets, engines, optimizers, params, penalties, speeds } from '../params.ts';
import type { measuredReadouts } from '../model/measuredReadouts.ts';
import type { EngineChoice } from '../session/Lane.ts';
import type { LayersWords } from './layers/LayerWords.ts';

export type ReadoutName =
  | 'iteration'
  | 'critic-loss'
  | 'generator-loss'
  | 'critic-estimate'
  | 'w1'
  | 'modes'
  | 'good-share'
  | 'steps-per-second'
  | 'engine'
  | keyof ReturnType<typeof measuredReadouts>;
export type FailureName = Exclude<ExperimentName, 'clipped'>;
export type PresetName = ExperimentName | 'wgan-gp' | 'beside' | 'loss-and-distance';
type Candidate = EngineChoice['candidates'][number];
export type RefusalCode = Extract<Candidate, { readonly refused: string }>['refused'];

/** What a stopped run says: what happened, and what the reader can do. */
export interface StopWords {
  readonly happened: (iteration: string) => string;
  readonly advice: string;
}

export type StopsWords = Readonly<Record<StopReason, StopWords>>;

/** The failure lab: its name, what it is for, and of each experiment what will be seen and why. */
export interface LabWords {
  readonly title: string;
  readonly hint: string;
  readonly see: string;
  readonly why: string;
  readonly failures: Readonly<Record<FailureName, { readonly see: string; readonly why: string }>>;
}

/** The button that takes the experiment away, and what came of pressing it. */
export interface ExportWords {
  readonly button: string;
  readonly done: (file: string) => string;
}

/** Going back to a recorded moment, and on to one that a link names. */
export interface TimelineWords {
  /** Of the row, and of the range in it. */
  readonly label: string;
  readonly at: (iteration: string) => string;
  readonly present: (iteration: string) => string;
  readonly empty: string;
  readonly goOn: string;
  readonly back: string;
  readonly playTo: (iteration: string) => string;
}

/** A link that brings everyone to this very moment. */
export interface MomentWords {
  readonly button: string;
  readonly copied: (iteration: string) => string;
  readonly copyFailed: string;
  /** Why a run that was changed on its way has no such link. */
  readonly bent: string;
}

/** The net that judges has a name of its own in each family of objectives. */
export interface JudgeWords {
  /** As in “the critic’s weights”. */
  readonly name: string;
  readonly step: string;
  readonly count: string;
  readonly rate: string;
  readonly optimizer: string;
  readonly loss: string;
  readonly estimate: string;
  readonly field: string;
  /** The value at one point, and for a discriminator the probability that it names. */
  readonly at: (value: string, probability: string) => string;
}

export interface Words extends DemoText<keyof typeof params, ReadoutName, PresetName> {
  readonly objectives: Readonly<Record<Objective, string>>;
  readonly datasets: Readonly<Record<(typeof datasets)[number], string>>;
  readonly activations: Readonly<Record<(typeof activations)[number], string>>;
  readonly optimizers: Readonly<Record<(typeof optimizers)[number], string>>;
  readonly penalties: Readonly<Record<(typeof penalties)[number], string>>;
  readonly speeds: Readonly<Record<(typeof speeds)[number], string>>;
  readonly engines: Readonly<Record<(typeof engines)[number], string>>;
  readonly critic: JudgeWords;
  readonly discriminator: JudgeWords;
  readonly leastSquares: JudgeWords;
  readonly hinge: JudgeWords;
  readonly pictureLabel: (objective: string) => string;
  readonly real: string;
  readonly fake: string;
  readonly low: string;
  readonly high: string;
  readonly contourStep: (step: string) => string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly iterationAxis: string;
  readonly distanceAxis: string;
  readonly lossAxis: string;
  readonly modesAxis: string;
  readonly distanceChart: string;
  readonly lossChart: string;
  readonly modesChart: string;
  readonly noUpdateYet: string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly steps: Readonly<Record<Exclude<StepKind, 'critic'>, string>>;
  /** The counter's word, and what stands after it while the run will stop by itself. */
  readonly counter: string;
  readonly upTo: (limit: string) => string;
  readonly notYet: string;
  readonly none: string;
  readonly perSecond: (rate: string) => string;
  readonly engineAtRest: string;
  readonly engineStarting: string;
  readonly engineReasons: Readonly<Record<EngineChoice['reason'], string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly candidates: string;
  readonly stops: StopsWords;
  readonly resumesAt: (iteration: string) => string;
  readonly resumesNever: string;
  readonly goOn: string;
  readonly liveSettings: string;
  readonly liveHint: string;
  readonly resetSettings: string;
  readonly resetHint: string;
  readonly moreSettings: string;
  readonly lambdaHint: string;
  readonly lambdaTry: string;
  readonly noVersus: string;
  readonly drawLabel: string;
  readonly drawHint: string;
  readonly drawStart: string;
  readonly drawEnd: string;
  readonly drawClear: string;
  readonly drawUndo: string;
  readonly drawEmpty: string;
  readonly drawCursor: (x: string, y: string, points: number) => string;
  /** How often the main numbers are computed, in frames from one W₁ to the next. */
  readonly often: (frames: number) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly runColumn: string;
  readonly summary: (run: {
    readonly objective: string;
    readonly iteration: string;
    readonly w1: string;
    readonly estimate: string;
  }) => string;
  readonly modesSummary: (covered: number, total: number, share: string) => string;
  readonly emptySummary: string;
  readonly lab: LabWords;
  readonly exporting: ExportWords;
  readonly timeline: TimelineWords;
  readonly moment: MomentWords;
  /** In place of `stops.unsupported` where only the engine that is the same everywhere would do. */
  readonly noExact: StopWords;
  /** Of nets that judge by these names. */
  readonly layers: (judges: readonly string[]) => LayersWords;
}
