import { expect, test } from 'vitest';
import { criticOnLine } from '@/train/metrics/criticOnLine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { critics } from './critics.ts';

const places = [-2.3, -0.4, 0.1, 1.7];
const step = 1e-6;

test.each([
  'gan of two normals, tanh',
  'wgan of two normals, leaky-relu',
  'wgan-gp of two normals, softplus',
] as const)(
  'a critic along the line: its own values, and slopes as central differences have them (%s)',
  async (name) => {
    const spec = critics[name];
    const engine = createReferenceEngine(spec);
    for (let made = 0; made < 3; made += 1) engine.criticStep();
    const state = await engine.state();
    const { values, slopes } = criticOnLine(spec, state, places);
    const seen = await engine.criticValues(Float32Array.from(places));
    // The engine answers in float32, at places rounded to float32.
    values.forEach((value, k) => expect(value).toBeCloseTo(seen[k]!, 5));
    const above = criticOnLine(
      spec,
      state,
      places.map((x) => x + step),
    ).values;
    const below = criticOnLine(
      spec,
      state,
      places.map((x) => x - step),
    ).values;
    // Rounding of values near 1 over a step of 2e-6.
    slopes.forEach((slope, k) => expect(slope).toBeCloseTo((above[k]! - below[k]!) / (2 * step), 8));
  },
);
