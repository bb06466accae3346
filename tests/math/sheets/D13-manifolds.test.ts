import { describe, expect, it } from 'vitest';
import { circleMeet, overlapAccuracy, segmentMeet, waveLength, waveMeet, type Wave } from '@/math/index.ts';

const wave: Wave = { height: 0.5, period: 2, reach: 2 };
const heightAt = (x: number) => wave.height * Math.sin((2 * Math.PI * x) / wave.period);

describe('D13: after any nudge the overlap is 0; equal curves are the exception', () => {
  it.each([
    [0.01, 0],
    [0, -1e-12],
    [0.3, 0.4],
    [1.9, 0],
  ])('a circle nudged by (%d, %d) meets itself in two points of both', (dx, dy) => {
    const { overlap, crossings } = circleMeet(1, [dx, dy]);
    expect(overlap).toBe(0);
    expect(crossings).toHaveLength(2);
    for (const [x, y] of crossings) {
      // A few roundings of numbers about 1.
      expect(Math.hypot(x!, y!)).toBeCloseTo(1, 14);
      expect(Math.hypot(x! - dx, y! - dy)).toBeCloseTo(1, 14);
    }
  });

  it('circles touch in one point at a distance of both radii, and miss each other beyond', () => {
    expect(circleMeet(1, [0, 2]).crossings).toEqual([[0, 1]]);
    expect(circleMeet(1, [0, 2.01])).toEqual({ overlap: 0, crossings: [] });
    expect(circleMeet(0.5, [0, 0])).toEqual({ overlap: Math.PI, crossings: [] });
  });

  it.each([
    [0.3, 0],
    [0.3, 0.2],
    [1, -0.4],
    [-1.5, 0.1],
    [2.5, 0.1],
  ])('a wave nudged by (%d, %d) meets itself only in points of both', (dx, dy) => {
    const { overlap, crossings } = waveMeet(wave, [dx, dy]);
    expect(overlap).toBe(0);
    for (const [x, y] of crossings) {
      expect(y).toBe(heightAt(x!));
      expect(y).toBeCloseTo(dy + heightAt(x! - dx), 12);
      for (const at of [x!, x! - dx]) expect(Math.abs(at)).toBeLessThanOrEqual(2);
    }
    // As many points as the two differences in height have changes of sign.
    const gap = (x: number) => heightAt(x) - dy - heightAt(x - dx);
    const [from, to] = [Math.max(-2, dx - 2), Math.min(2, dx + 2)];
    let changes = 0;
    for (let k = 0; k < 997; k++) {
      const [a, b] = [from + ((to - from) * k) / 997, from + ((to - from) * (k + 1)) / 997];
      if (gap(a) * gap(b) < 0) changes++;
    }
    expect(Math.abs(crossings.length - changes)).toBeLessThanOrEqual(dy === 0 ? 1 : 0);
    expect(crossings.length).toBeGreaterThan(0);
  });

  it('a wave moved by a whole period lies on itself again; any other way off is enough', () => {
    const whole = waveMeet(wave, [0, 0]).overlap;
    expect(whole).toBe(waveLength(wave, -2, 2));
    // Half of two periods; two quadratures to 1e-13.
    expect(waveMeet(wave, [2, 0]).overlap).toBeCloseTo(whole / 2, 11);
    for (const move of [
      [2, 1e-9],
      [1.99, 0],
      [4.5, 0],
      [0, 0.2],
      [0.1, 1],
    ])
      expect(waveMeet(wave, move).overlap).toBe(0);
    expect(waveMeet(wave, [0.1, 1]).crossings).toEqual([]);
    expect(waveMeet(wave, [5, 0.1]).crossings).toEqual([]);
  });

  it('a crest touches in one point a period where the nudge just allows it', () => {
    // Period 2, move 1: sin(π/2) = 1, so dy = 2h asks for cos = 1, at x = ½ + 2k in [−1, 2]: the crest of one, the
    // trough of the other.
    expect(waveMeet(wave, [1, 1]).crossings).toEqual([[0.5, 0.5]]);
    expect(waveMeet(wave, [1, -1]).crossings.map(([x]) => x)).toEqual([-0.5, 1.5]);
  });

  it('segments in space: along itself less and less, aside nothing at all', () => {
    const way = [2, 1, 1];
    expect(segmentMeet(way, [0, 0, 0]).overlap).toBe(Math.sqrt(6));
    expect(segmentMeet(way, [0.6, 0.3, 0.3]).overlap).toBeCloseTo(0.7 * Math.sqrt(6), 14);
    expect(segmentMeet(way, [2, 1, 1])).toEqual({ overlap: 0, crossings: [[2, 1, 1]] });
    for (const move of [
      [0.6, 0.3, 0.31],
      [1e-300, 0, 0],
      [0, 0, -2],
      [4, 2, 2],
    ])
      expect(segmentMeet(way, move)).toEqual({ overlap: 0, crossings: [] });
  });

  it('segments along any axis, forwards and back', () => {
    expect(segmentMeet([0, 3], [0, 1.5])).toEqual({ overlap: 1.5, crossings: [] });
    expect(segmentMeet([1, -4], [0.25, -1])).toEqual({ overlap: 0.75 * Math.hypot(1, 4), crossings: [] });
    expect(segmentMeet([0, 3], [0, -3])).toEqual({ overlap: 0, crossings: [[0, 0]] });
  });

  it('a wave is as long as it is stretched', () => {
    // The same arc at twice the size, and a period cut in two.
    const twice: Wave = { height: 1, period: 4, reach: 4 };
    expect(waveLength(twice, -2, 5)).toBeCloseTo(2 * waveLength(wave, -1, 2.5), 11);
    expect(waveLength(wave, 0.3, 1.1) + waveLength(wave, 1.1, 2.7)).toBeCloseTo(
      waveLength(wave, 0.3, 2.7),
      11,
    );
    // √(1 + s² cos²) is 1 + s²/4 on average, but for s⁴: the steepest slope s is πh here, over a length of 2.
    const flat: Wave = { height: 1e-3, period: 2, reach: 2 };
    expect(waveLength(flat, 0, 2) - 2).toBeCloseTo((2 * (Math.PI * 1e-3) ** 2) / 4, 10);
    expect(waveLength(wave, 1, 1)).toBe(0);
    expect(waveLength(wave, 1, 0)).toBe(0);
  });

  it('waves moved further than both reach miss each other', () => {
    expect(waveMeet(wave, [4.1, 0])).toEqual({ overlap: 0, crossings: [] });
    expect(waveMeet(wave, [6, 0])).toEqual({ overlap: 0, crossings: [] });
  });

  it('a perfect discriminator appears at once', () => {
    expect(overlapAccuracy(circleMeet(1, [0, 0]).overlap, 2 * Math.PI)).toBe(0.5);
    expect(overlapAccuracy(circleMeet(1, [1e-9, 0]).overlap, 2 * Math.PI)).toBe(1);
  });
});

describe('the curves refuse', () => {
  it.each([
    ['move has 3 numbers; pass two, across and up.', () => circleMeet(1, [1, 2, 3])],
    ['radius is 0; it must be finite and greater than 0.', () => circleMeet(0, [1, 2])],
    ['move has 1 numbers; pass two, across and up.', () => waveMeet(wave, [1])],
    ['height is 0; it must be', () => waveMeet({ ...wave, height: 0 }, [1, 0])],
    ['period is -1; it must be', () => waveMeet({ ...wave, period: -1 }, [1, 0])],
    ['period is 0; it must be finite and greater than 0.', () => waveMeet({ ...wave, period: 0 }, [1, 0])],
    ['reach is 0; it must be finite and greater than 0.', () => waveMeet({ ...wave, reach: 0 }, [1, 0])],
    ['move[1] is NaN; every entry must be finite.', () => waveMeet(wave, [0, NaN])],
    ['move[0] is NaN; every entry must be finite.', () => circleMeet(1, [NaN, 0])],
    ['way[0] is NaN; every entry must be finite.', () => segmentMeet([NaN, 0], [1, 0])],
    ['move[1] is Infinity; every entry must be finite.', () => segmentMeet([1, 0], [1, Infinity])],
    ['reach is Infinity; it must be', () => waveMeet({ ...wave, reach: Infinity }, [1, 0])],
    ['move has 2 numbers; way has 3, pass as many.', () => segmentMeet([1, 0, 0], [1, 2])],
    ['way is 0 throughout; a segment needs a length.', () => segmentMeet([0, 0], [1, 2])],
    ['overlap is 3; it cannot be more than length, which is 2.', () => overlapAccuracy(3, 2)],
    ['overlap is -1; it must be finite and at least 0.', () => overlapAccuracy(-1, 2)],
    ['length is 0; it must be finite and greater than 0.', () => overlapAccuracy(0, 0)],
  ])('%s', (message, call) => {
    expect(call).toThrow(message);
  });
});
