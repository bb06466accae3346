import { parseFixture } from '@/verification/parseFixture.ts';
import { sampleOf } from './sampleOf.ts';

/** A file of reference cases cut down to its sample; every number keeps its value. */
export function sampleText(text: string): string {
  const ids = new Set(sampleOf(parseFixture(text)));
  const { quantity, tolerance, tolerance_strict, cases } = JSON.parse(text);
  const chosen = cases.filter(({ id }: { readonly id: string }) => ids.has(id));
  return JSON.stringify({ quantity, tolerance, tolerance_strict, cases: chosen });
}
