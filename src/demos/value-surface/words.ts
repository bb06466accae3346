import type { DemoText } from '../demo.ts';
import type { Hold } from './model/Critic.ts';
import type { DatasetName, SurfaceValues, View, params } from './params.ts';
import type { PresetName } from './presets.ts';
import type { ReadoutName } from './measure.ts';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, PresetName> {
  readonly views: Readonly<Record<View, string>>;
  readonly viewHints: Readonly<Record<View, string>>;
  readonly captions: Readonly<Record<View, string>>;
  readonly datasets: Readonly<Record<DatasetName, string>>;
  readonly depths: Readonly<Record<SurfaceValues['deep'], string>>;
  /** Where the critics on show come from. */
  readonly recorded: (seed: string, updates: string) => string;
  readonly untrained: string;
  readonly live: (updates: string) => string;
  /** Under the bar, before any training on this page. */
  readonly atRest: Readonly<Record<'recorded' | 'untrained', string>>;
  readonly recordedOnly: string;
  /** A critic by what holds it: in full, as symbols, and how it is pronounced of a picture. */
  readonly hold: (hold: Hold) => string;
  readonly symbol: (hold: Hold) => string;
  readonly surfaceLabel: (hold: string) => string;
  readonly real: string;
  readonly fake: string;
  readonly field: string;
  readonly low: string;
  readonly high: string;
  readonly contourStep: (step: string) => string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly probe: string;
  readonly probeValue: (x: string, y: string) => string;
  readonly slopeHere: (slope: string) => string;
  readonly weightsLabel: (hold: string) => string;
  readonly weightAxis: string;
  readonly shareAxis: string;
  readonly atBound: (share: string) => string;
  readonly outside: (share: string) => string;
  readonly question: readonly [string, string];
  /** Once the reader has guessed. */
  readonly answer: string;
  readonly layersLabel: string;
  readonly layerAxis: string;
  readonly gradientAxis: string;
  readonly trainedLine: string;
  readonly ruleLine: string;
  readonly show: string;
  readonly hide: string;
  readonly notYet: string;
  readonly surfaceColumns: readonly [string, string, string, string, string, string];
  readonly layerColumn: string;
  readonly updates: string;
  readonly surfaceSummary: (said: SurfaceSaid) => string;
  readonly layersSummary: (said: LayersSaid) => string;
}

export interface SurfaceSaid {
  readonly dataset: string;
  readonly updates: string;
  readonly w1: string;
  readonly clip: { readonly name: string; readonly estimate: string; readonly slope: string };
  readonly gp: { readonly name: string; readonly estimate: string; readonly slope: string };
}

export interface LayersSaid {
  readonly updates: string;
  /** Each critic's name and its decades a layer. */
  readonly critics: readonly (readonly [name: string, decades: string])[];
}
