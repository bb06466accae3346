import type { LayersWords } from './LayerWords.ts';

/** `judge` is what the nets that judge are called: critic, discriminator, critic or discriminator. */
export const layers = (judge: string): LayersWords => ({
  title: 'More measures',
  hint: 'Each is computed only while it is on, in a thread of its own; go back on the timeline, and it is of that moment.',
  told: {
    distances: {
      name: 'W₁, W₂ and sliced W₁',
      shows: 'three exact distances between the samples',
      read: 'Sliced W₁ ≤ W₁ ≤ W₂, always: a projection shortens, and squaring punishes long ways. The further W₂ is above W₁, the more unequal the ways.',
    },
    plan: {
      name: 'Transport plan',
      shows: 'which sample goes to which real point',
      read: 'The green lines in the picture are the cheapest way to carry each cross to a dot of its own. Their mean length is W₁.',
    },
    modes: {
      name: 'Modes and good samples over time',
      shows: 'how many modes are found, and the share of samples at one',
      read: 'A mode counts as found with 1 % of the samples. In mode collapse the number of modes stays low while good samples may be many.',
    },
    js: {
      name: 'JS bound over time',
      shows: 'what a discriminator’s loss says of JS',
      read: 'Every discriminator’s loss bounds JS from below: log 2 − loss/2. At the ceiling log 2 it tells all samples from all data, and can say no more however far apart they are.',
    },
    lipschitz: {
      name: 'Estimate and Lipschitz constant',
      shows: `the ${judge}’s estimate divided by its slope`,
      read: `The ${judge}’s difference is a distance only once divided by the slope K that it really has. Divided by the upper bound of K it never exceeds W₁. Measured on the next batch, all three on the same points.`,
    },
    slopes: {
      name: 'Slopes between data and samples',
      shows: 'a histogram of ‖∇f‖ where the penalty looks',
      read: 'The gradient penalty pulls these slopes to 1, the dashed line. Clipping does not: see where they pile up instead.',
    },
    weights: {
      name: `The ${judge}’s weights`,
      shows: 'a histogram for each layer, with the share at ±c',
      read: 'Clipping drives weights to its bounds ±c (WGAN-GP, figure 1b); without clipping they spread about 0.',
    },
    gradients: {
      name: 'Gradient by layer',
      shows: `where the ${judge}’s gradient vanishes or grows`,
      read: 'From the output on the right toward the data on the left: a line that falls to the left vanishes, one that rises explodes.',
    },
  },
  everyFrame: 'in every frame',
  everyFrames: (frames) => `every ${frames} frames`,
  everyState: 'with every state kept: once a second, some 30 frames',
  measuredAt: (iteration) => `at iteration ${iteration}`,
  waiting: 'Being measured …',
  recalling: (iteration) => `iteration ${iteration} is being measured …`,
  lost: (iteration) =>
    `The weights of iteration ${iteration} are no longer kept, and there is no run to train up to it again, so nothing can be measured there. Go on training, or return to now.`,
  failed:
    'This could not be measured in this browser. The run is not affected; switch the layer off and on to try again.',
  noJs: (objective) =>
    `${objective} has no discriminator with a cross-entropy loss, so its loss bounds no JS. Pick GAN or NS-GAN to see it.`,
  ceiling: 'log 2',
  goodShare: 'share of good samples',
  goodShareChart: 'Share of good samples by iteration',
  distancesChart: 'Exact W₁, exact W₂ and sliced W₁ by iteration',
  w1: 'exact W₁',
  planLegend: 'plan',
  jsChart: 'The discriminator’s bound of JS by iteration, with the ceiling log 2',
  jsAxis: 'nats',
  scaleChart: 'The estimate divided by the steepest slope, and exact W₁ of the same batch, by iteration',
  scaleAxis: 'distance',
  slopeChart: `The ${judge}’s steepest measured slope by iteration`,
  batchW1: 'W₁ of the batch',
  slopesChart: `Histogram of the ${judge}’s slopes at points between data and samples`,
  slopeAxis: 'slope ‖∇f‖',
  pointsAxis: 'points',
  slopeOne: 'slope 1',
  mean: 'mean',
  weightsChart: (layer) => `Histogram of the weights of the ${judge}’s layer ${layer}`,
  weightAxis: 'weight',
  countAxis: 'weights',
  layerName: (layer, of) =>
    layer === of ? `layer ${layer} (output)` : layer === 1 ? 'layer 1 (input)' : `layer ${layer}`,
  atClip: (share, clip) => `${share} at ±${clip}`,
  gradientsChart: `Size of the gradient of the ${judge}’s loss at each layer, on a logarithmic scale`,
  layerAxis: `layer of the ${judge}, from the data to the output`,
  gradientAxis: 'size of gradient',
  byActivations: 'by values',
  byWeights: 'by weights',
  vanished: 'The gradient is exactly 0.',
});
