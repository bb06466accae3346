/** Stream numbers of a run's random numbers; changing one changes every run, so numbers are only ever added. */
export const STREAMS = {
  generatorWeights: 1,
  criticWeights: 2,
  real: 3,
  criticLatent: 4,
  generatorLatent: 5,
  mix: 6,
  displayReal: 7,
  displayLatent: 8,
  criticSpectral: 9,
  fixed: 10,
  displayFixed: 11,
} as const;
