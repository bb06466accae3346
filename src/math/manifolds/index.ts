export { circleMeet } from './circleMeet.ts';
export type { CurveMeet } from './CurveMeet.ts';
export { overlapAccuracy } from './overlapAccuracy.ts';
export { segmentMeet } from './segmentMeet.ts';
export { waveLength } from './waveLength.ts';
export { waveMeet } from './waveMeet.ts';
export type { Wave } from './Wave.ts';
