import { expect, test } from 'vitest';
import { philox4x32 } from '@/math/random/philox4x32.ts';

/** The known answers that ship with Random123 1.14 (kat_vectors, philox4x32 with 10 rounds). */
const KNOWN = [
  ['zeros', [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
  [
    'ones',
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    'the digits of pi',
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
] as const;

test.each(KNOWN)('philox4x32 gives the published bits for %s', (_name, counter, key, bits) => {
  expect([...philox4x32(counter, key)]).toEqual([...bits]);
});

test('philox4x32 refuses a counter or key of another length, and says both lengths', () => {
  expect(() => philox4x32([0, 0, 0], [0, 0])).toThrow(/counter has 3 and key has 2/);
});
