import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fixture } from '@/verification/Fixture.ts';
import { parseFixture } from '@/verification/parseFixture.ts';
import { quantities } from './quantities.ts';

/** Where the project's own reference cases lie, from its root. */
export const referenceFolder = 'tests/reference/fixtures';

/** Every file of the project's reference cases, in reading order. Throws where one has no name in `quantities`. */
export function readReference(folder = referenceFolder): readonly Fixture[] {
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseFixture(readFileSync(join(folder, name), 'utf8')));
  const order = Object.keys(quantities);
  const unnamed = fixtures.filter(({ quantity }) => !order.includes(quantity));
  if (unnamed.length > 0)
    throw new Error(
      `src/site/proof/quantities.ts has no words for ${unnamed.map(({ quantity }) => quantity).join(', ')}.`,
    );
  return fixtures.toSorted((a, b) => order.indexOf(a.quantity) - order.indexOf(b.quantity));
}
