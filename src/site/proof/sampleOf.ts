import type { Case, Fixture } from '@/verification/Fixture.ts';

/** Larger cases stay at home: a reader on a phone pays for each byte and each second. */
const MOST_CHARACTERS = 6000;
const LARGEST_GENERATED = 256;

/**
 * The ids of up to `count` cases that a reader's browser checks: one after another the case that brings the rarest marks
 * not yet taken, so that the odd and the hard come before the random. Always the same for the same file.
 */
export function sampleOf({ cases }: Fixture, count = 8): readonly string[] {
  const candidates = cases.filter(isLight);
  const bearers = new Map<string, number>();
  for (const tag of candidates.flatMap(({ tags }) => tags)) bearers.set(tag, (bearers.get(tag) ?? 0) + 1);
  const taken: Case[] = [];
  const covered = new Set<string>();
  while (taken.length < Math.min(count, candidates.length)) {
    const rest = candidates.filter((testCase) => !taken.includes(testCase));
    const worth = ({ tags }: Case) =>
      tags.filter((tag) => !covered.has(tag)).reduce((sum, tag) => sum + 1 / (bearers.get(tag) ?? 1), 0);
    const best = rest.reduce((most, testCase) => (worth(testCase) > worth(most) ? testCase : most));
    taken.push(best);
    best.tags.forEach((tag) => covered.add(tag));
  }
  return cases.filter((testCase) => taken.includes(testCase)).map(({ id }) => id);
}

function isLight({ input, expected }: Case): boolean {
  const { spec } = input;
  const generated = typeof spec === 'object' && spec !== null && 'n' in spec ? Number(spec['n']) : 0;
  return JSON.stringify([input, expected]).length <= MOST_CHARACTERS && generated <= LARGEST_GENERATED;
}
