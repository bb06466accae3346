import { readFileSync } from 'node:fs';
import type { Fixture } from '../../src/verification/Fixture.ts';
import { parseFixture } from '../../src/verification/parseFixture.ts';

export type { Case, Fixture, Tolerance, Value } from '../../src/verification/Fixture.ts';

/** Reads one of the project's own files of reference cases. */
export function readFixture(quantity: string): Fixture {
  return parseFixture(readFileSync(new URL(`./fixtures/${quantity}.json`, import.meta.url), 'utf8'));
}
