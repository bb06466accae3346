import type { Looks } from './Looks.ts';

const digits = { number: 7, profile: 3 } as const;

/** One line a mark: numbers, logits and values, rounded to the digits that a picture and a readout show. */
export function writeLooks({ discriminator, critic }: Looks): string {
  return discriminator
    .map(({ updates, logSaturating, nonSaturating, jsBound, logits }, k) => {
      const { gradient, values } = critic[k]!;
      return [
        written([updates, logSaturating, nonSaturating, jsBound, gradient], digits.number),
        written(logits, digits.profile),
        written(values, digits.profile),
      ].join(' | ');
    })
    .join('\n');
}

const written = (values: readonly number[], precision: number): string =>
  values.map((value) => String(Number(value.toPrecision(precision)))).join(' ');
