import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintNoMore, paintSoon } from '@/ui/canvas/paintSoon.ts';

/** A browser on a clock of its own. */
let clock = 0;
let frames: (() => void)[] = [];
const frame = (): void => frames.splice(0).forEach((each) => each());

beforeEach(() => {
  [clock, frames] = [0, []];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const painter = (name: string, cost: number, done: string[]) => () => {
  clock += cost;
  done.push(name);
};

it('paints in the next frame, each once however often it was asked for', () => {
  const done: string[] = [];
  const paint = painter('a', 1, done);
  paintSoon(paint);
  paintSoon(paint);
  paintSoon(painter('b', 1, done));
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual(['a', 'b']);
  frame();
  expect(done).toEqual(['a', 'b']);
});

it('leaves what would take a frame too long to the next, in order', () => {
  const done: string[] = [];
  for (const name of ['a', 'b', 'c']) paintSoon(painter(name, 5, done));
  frame();
  expect(done).toEqual(['a', 'b']);
  frame();
  expect(done).toEqual(['a', 'b', 'c']);
});

it('paints nothing that was taken back, and goes on after a failure', () => {
  const done: string[] = [];
  const gone = painter('gone', 1, done);
  paintSoon(gone);
  paintSoon(() => {
    throw new Error('It cannot be painted.');
  });
  paintSoon(painter('b', 1, done));
  paintNoMore(gone);
  expect(frame).toThrow('It cannot be painted.');
  frame();
  expect(done).toEqual(['b']);
});
