import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import {
  createRng,
  drawnPoints,
  eightGaussians,
  ring,
  swissRoll,
  twentyFiveGaussians,
  twoMoons,
} from '@/math/index.ts';

// SHA-256 of 1,000 points at seed 7: a link replays a run only while every bit of its data stays.
test.each([
  ['eightGaussians', eightGaussians, '9d4c2225c7cdb35f'],
  ['twentyFiveGaussians', twentyFiveGaussians, '920a742cffa46684'],
  ['swissRoll', swissRoll, '0ee596253679d178'],
  ['ring', ring, 'f332682610262c95'],
  ['twoMoons', twoMoons, '01aec521cf66fb93'],
  ['drawnPoints', () => drawnPoints([-1, 0.5, 1.5, 0]), '664c901ffc3be3ae'],
])('%s draws the same bits as ever', (_name, open, digest) => {
  const points = new Float32Array(2000);
  open().fill(createRng(7), points);
  const bytes = new Uint8Array(points.buffer);
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(digest);
});

describe('modes', () => {
  it.each([
    ['eightGaussians', eightGaussians, 8],
    ['twentyFiveGaussians', twentyFiveGaussians, 25],
  ])('%s has as many as its name says, each with its spread', (_name, open, count) => {
    const { modes, sd } = open();
    expect(new Set(modes.map(String)).size).toBe(count);
    expect(sd).toBeGreaterThan(0);
  });

  it.each([
    ['swissRoll', swissRoll],
    ['ring', ring],
    ['twoMoons', twoMoons],
    ['drawnPoints', () => drawnPoints([-1, 0.5])],
  ])('%s has none, and so no spread of any', (_name, open) => {
    expect(open()).toMatchObject({ modes: [], sd: NaN });
  });
});

describe('drawn points', () => {
  it('lie about those that were drawn, each as often as another', () => {
    const points = new Float32Array(2 * 4000);
    drawnPoints([-1, 0.5, 1.5, 0]).fill(createRng(3), points);
    const left = points.filter((_, i) => i % 2 === 0).filter((x) => x < 0);
    // Noise of 0.02: five of its standard deviations, and of the count’s, √1000 ≈ 32.
    expect(Math.max(...left.map((x) => Math.abs(x + 1)))).toBeLessThan(0.1);
    expect(Math.abs(left.length - 2000)).toBeLessThan(160);
  });

  it.each([[[]], [[1]], [[1, 2, 3]]])('%j are no pairs', (drawn) => {
    expect(() => drawnPoints(drawn)).toThrow(`drawn has ${drawn.length} numbers`);
  });
});
