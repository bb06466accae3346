import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
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
  ['eightGaussians', eightGaussians(), '9d4c2225c7cdb35f'],
  ['twentyFiveGaussians', twentyFiveGaussians(), '920a742cffa46684'],
  ['swissRoll', swissRoll(), '0ee596253679d178'],
  ['ring', ring(), 'f332682610262c95'],
  ['twoMoons', twoMoons(), '01aec521cf66fb93'],
  ['drawnPoints', drawnPoints([-1, 0.5, 1.5, 0]), '664c901ffc3be3ae'],
])('%s draws the same bits as ever', (_name, dataset, digest) => {
  const points = new Float32Array(2000);
  dataset.fill(createRng(7), points);
  const bytes = new Uint8Array(points.buffer);
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(digest);
});
