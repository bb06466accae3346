import type { FrameRequest } from './Frame.ts';

/** Throws a `RangeError` that says what came and what is allowed; a wrong request would ask for gigabytes or for nothing. */
export function requireFrameRequest({ samples, field }: FrameRequest): void {
  const [low, high] = field.extent;
  if (!Number.isInteger(samples) || samples < 1 || samples > 1024) {
    throw new RangeError(`A frame has an integer number of samples from 1 to 1024; samples is ${samples}.`);
  }
  if (!Number.isInteger(field.resolution) || field.resolution < 2 || field.resolution > 256) {
    throw new RangeError(`A field has an integer resolution from 2 to 256; it is ${field.resolution}.`);
  }
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new RangeError(
      `A field's extent is [low, high] with low < high, both finite; it is [${low}, ${high}].`,
    );
  }
}
