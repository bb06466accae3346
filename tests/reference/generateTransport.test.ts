import { describe, expect, it } from 'vitest';
import { generateTransport } from '@/verification/generateTransport.ts';
import { checksum, make } from './fixtures/check/genlarge.mjs';
import { readFixture } from './fixture.ts';

describe('a generated transport problem', () => {
  const { cases } = readFixture('ot_generated');

  it.each(cases.map((testCase) => [`${testCase.id} ${testCase.tags.join(' ')}`, testCase] as const))(
    '%s is what the makers of the fixtures generated',
    (_name, { input, expected }) => {
      const { a, b, cost } = generateTransport(input);
      const ours = { a: Float64Array.from(a), b: Float64Array.from(b), C: Float64Array.from(cost) };
      expect(checksum(ours)).toEqual(expected['checksum']);
      // Their own parameter type wants every field by name; the file's recipe has them.
      const theirs = make(input['spec'] as never);
      expect([ours.a, ours.b, ours.C]).toEqual([theirs.a, theirs.b, theirs.C]);
    },
  );
});
