import type { Case, Fixture } from '@/verification/Fixture.ts';

/** Larger cases stay at home: a reader on a phone pays for each byte and each second. */
const MOST_CHARACTERS = 6000;
const LARGEST_GENERATED = 256;

/**
 * The ids of up to `count` cases that a reader's browser checks: one after another the case that brings the rarest marks
 * not yet taken, so that the odd and the hard come before the random; where none brings any, the longest. Always the same
 * for the same file.
 */
export function sampleOf({ cases }: Fixture, count = 8): readonly string[] {
  const candidates = cases.filter(isLight);
  const marks = ({ tags }: Case) => tags.filter((tag) => !isSize.test(tag));
  const bearers = new Map<string, number>();
  for (const tag of candidates.flatMap(marks)) bearers.set(tag, (bearers.get(tag) ?? 0) + 1);
  const taken: Case[] = [];
  const covered = new Set<string>();
  const worth = (testCase: Case) =>
    marks(testCase)
      .filter((tag) => !covered.has(tag))
      .reduce((sum, tag) => sum + 1 / (bearers.get(tag) ?? 1), 0);
  while (taken.length < Math.min(count, candidates.length)) {
    const rest = candidates.filter((testCase) => !taken.includes(testCase));
    const best = rest.reduce((most, testCase) => {
      const more = worth(testCase) - worth(most);
      return more > 0 || (more === 0 && lengthOf(testCase) > lengthOf(most)) ? testCase : most;
    });
    taken.push(best);
    marks(best).forEach((tag) => covered.add(tag));
  }
  return cases.filter((testCase) => taken.includes(testCase)).map(({ id }) => id);
}

/** Marks such as `n=20`, `3x3` or `2-5-1` tell sizes, not difficulty. */
const isSize = /^(\w+=)?[\d.x×-]+$/;

const lengthOf = ({ input, expected }: Case): number => JSON.stringify([input, expected]).length;

function isLight(testCase: Case): boolean {
  const { spec } = testCase.input;
  const generated = typeof spec === 'object' && spec !== null && 'n' in spec ? Number(spec['n']) : 0;
  return lengthOf(testCase) <= MOST_CHARACTERS && generated <= LARGEST_GENERATED;
}
