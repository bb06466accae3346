export type { Dataset } from './Dataset.ts';
export { drawnPoints } from './drawnPoints.ts';
export { eightGaussians } from './eightGaussians.ts';
export { gaussianModes } from './gaussianModes.ts';
export { ring } from './ring.ts';
export { swissRoll } from './swissRoll.ts';
export { twentyFiveGaussians } from './twentyFiveGaussians.ts';
export { twoMoons } from './twoMoons.ts';
export { unitVector } from './unitVector.ts';
