import type { LayerName } from '../../params.ts';

/** One layer: its name, what it shows and how that is read. */
export interface LayerTold {
  readonly name: string;
  /** Beside its switch, in a few words. */
  readonly shows: string;
  /** Under its picture: what to look at. */
  readonly read: string;
}

/** What is measured beside the first screen. */
export interface LayersWords {
  readonly title: string;
  readonly hint: string;
  readonly told: Readonly<Record<LayerName, LayerTold>>;
  /** How often a layer is measured. */
  readonly everyFrame: string;
  readonly everyFrames: (frames: string) => string;
  readonly everyState: string;
  /** The iteration that what is shown was measured at. */
  readonly measuredAt: (iteration: string) => string;
  readonly waiting: string;
  /** While a moment that the reader went back to is being measured. */
  readonly recalling: (iteration: string) => string;
  /** Where the weights of that moment cannot be had. */
  readonly lost: (iteration: string) => string;
  readonly failed: string;
  /** Where the objective's discriminator bounds no JS. */
  readonly noJs: (objective: string) => string;
  readonly ceiling: string;
  readonly goodShare: string;
  readonly goodShareChart: string;
  readonly distancesChart: string;
  readonly w1: string;
  readonly planLegend: string;
  readonly jsChart: string;
  readonly jsAxis: string;
  readonly scaleChart: string;
  readonly scaleAxis: string;
  readonly slopeChart: string;
  readonly batchW1: string;
  readonly slopesChart: string;
  readonly slopeAxis: string;
  readonly pointsAxis: string;
  readonly slopeOne: string;
  readonly mean: string;
  readonly weightsChart: (layer: number) => string;
  readonly weightAxis: string;
  readonly countAxis: string;
  readonly layerName: (layer: number, of: number) => string;
  readonly atClip: (share: string, clip: string) => string;
  readonly gradientsChart: string;
  readonly layerAxis: string;
  readonly gradientAxis: string;
  readonly byActivations: string;
  readonly byWeights: string;
  readonly vanished: string;
}
