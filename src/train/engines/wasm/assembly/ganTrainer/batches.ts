import { normal } from './datasets';
import { enter, uniform } from './philox';
import { batchSize, latent, latentDim, mix, uniformNoise } from './run';

/** Stream numbers of src/train/streams.ts. */
export const REAL: u32 = 3;
export const CRITIC_LATENT: u32 = 4;
export const GENERATOR_LATENT: u32 = 5;
const MIX: u32 = 6;

/** `latentBatch`: latent vectors of an update, laid end to end. */
export function drawLatent(stream: u32, update: i32): void {
  enter(stream, update);
  const end = latent + ((<usize>(batchSize * latentDim)) << 2);
  for (let at = latent; at < end; at += 4) {
    store<f32>(at, <f32>(uniformNoise ? 2.0 * uniform() - 1.0 : normal()));
  }
}

/** `mixBatch`: mixing weights ε of a critic update. */
export function drawMix(update: i32): void {
  enter(MIX, update);
  const end = mix + ((<usize>batchSize) << 2);
  for (let at = mix; at < end; at += 4) store<f32>(at, <f32>uniform());
}
