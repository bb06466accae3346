export { clipSlopes } from './clipSlopes.ts';
export { mixturePolylineMean } from './mixturePolylineMean.ts';
export { polyline } from './polyline.ts';
export type { Polyline } from './polyline.ts';
export { polylineAt } from './polylineAt.ts';
export { polylineLipschitz } from './polylineLipschitz.ts';
