import type { Frame } from './Frame.ts';

export type FrameArrays = Pick<Frame, 'samples' | 'latent' | 'real' | 'field'>;

/** Copies a frame's arrays into one buffer, in their order, so that one transfer carries them all. */
export function packArrays({ samples, latent, real, field }: FrameArrays): FrameArrays {
  const total = samples.length + latent.length + real.length + field.length;
  const buffer = new ArrayBuffer(total * Float32Array.BYTES_PER_ELEMENT);
  let offset = 0;
  function place(values: Float32Array): Float32Array {
    const view = new Float32Array(buffer, offset, values.length);
    view.set(values);
    offset += view.byteLength;
    return view;
  }
  return { samples: place(samples), latent: place(latent), real: place(real), field: place(field) };
}
