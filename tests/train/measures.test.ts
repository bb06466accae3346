import { describe, expect, it } from 'vitest';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { criticMeasures } from '@/train/metrics/criticMeasures.ts';
import { interpolateSlopes } from '@/train/metrics/interpolateSlopes.ts';
import { layerGradients } from '@/train/metrics/layerGradients.ts';
import { optimalMatching } from '@/train/metrics/optimalMatching.ts';
import { sampleDistances } from '@/train/metrics/sampleDistances.ts';
import { scaledEstimate } from '@/train/metrics/scaledEstimate.ts';
import { weightHistograms } from '@/train/metrics/weightHistograms.ts';
import { answer } from '@/train/metrics/worker/answer.ts';
import { createMeasurer, type MeasurerPort } from '@/train/metrics/worker/createMeasurer.ts';
import type { MeasureReply, MeasureRequest } from '@/train/metrics/worker/protocol.ts';
import { displayReal } from '@/train/batches.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';

const real = displayReal(defaultSpec('gan'), 64);
const moved = (x: number, y: number) => real.map((value, i) => value + (i % 2 === 0 ? x : y));
const small = { hidden: [12, 12], activation: 'relu' } as const;
const spec = (objective: TrainSpec['objective'], more: Partial<TrainSpec> = {}): TrainSpec => ({
  ...defaultSpec(objective),
  critic: small,
  generator: small,
  batchSize: 32,
  ...more,
});

async function trained(of: TrainSpec, iterations = 3) {
  const engine = createReferenceEngine(of);
  for (let i = 0; i < iterations; i += 1) {
    for (let k = 0; k < of.nCritic; k += 1) engine.criticStep();
    engine.generatorStep();
  }
  return engine.state();
}

describe('distances of samples', () => {
  it('of a shifted cloud are the shift, W₁ and W₂ alike, and 2/π of it sliced', () => {
    const { w1, w2, sliced } = sampleDistances(moved(3, 4), real);
    // Float32 coordinates near 5 are rounded to 2⁻²³·5 ≈ 6e-7.
    expect(w1).toBeCloseTo(5, 6);
    expect(w2).toBeCloseTo(5, 6);
    // Sixty-four even directions integrate |cos| to (π/128)²/3 = 2e-4 of itself.
    expect(sliced / 5).toBeCloseTo(2 / Math.PI, 3);
  });

  it('stand in their order, and W₁ is the one that frames have', () => {
    const samples = real.map((value, i) => (i % 3 === 0 ? 0.4 * value : 1.2 * value + 0.1));
    const { w1, w2, sliced, partner } = sampleDistances(samples, real);
    expect(w1).toBe(exactW1(samples, real));
    expect(sliced).toBeLessThan(w1);
    expect(w1).toBeLessThan(w2);
    const carried = [...partner].reduce(
      (sum, j, i) => sum + Math.hypot(samples[2 * i]! - real[2 * j]!, samples[2 * i + 1]! - real[2 * j + 1]!),
      0,
    );
    // The plan's own cost, summed plainly: 64 roundings of numbers near 1.
    expect(carried / 64).toBeCloseTo(w1, 12);
    expect([...partner].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, i) => i));
  });

  it('two points, by hand', () => {
    expect(optimalMatching([0, 0, 1, 0], [1, 1, 0, 1], 1)).toEqual({
      distance: 1,
      partner: Int32Array.of(1, 0),
    });
    expect(sampleDistances([0, 0, 0, 0], [3, 4, 0, 0])).toMatchObject({ w1: 2.5, w2: Math.sqrt(12.5) });
  });

  it.each([
    [[0, 0], [0, 0, 1, 1], 'it got 1 and 2'],
    [[], [], 'it got 0 and 0'],
  ])('refuse %j against %j', (samples, points, message) => {
    expect(() => sampleDistances(samples, points)).toThrow(message);
  });
});

describe('an estimate with its Lipschitz constant', () => {
  it.each(['wgan', 'wgan-gp', 'wgan-sn', 'gan'] as const)(
    'of %s never says more than W₁ once divided by the bound',
    async (objective) => {
      const of = spec(objective);
      const { difference, measured, bound, w1 } = scaledEstimate(of, await trained(of));
      expect(difference).not.toBe(0);
      expect(Math.abs(difference) / bound).toBeLessThanOrEqual(w1);
      expect(measured).toBeLessThanOrEqual(bound);
    },
  );

  it('is what the engine says of that batch', async () => {
    const of = spec('wgan', { nCritic: 2 });
    const engine = createReferenceEngine(of);
    engine.criticStep();
    const found = scaledEstimate(of, await engine.state());
    engine.criticStep();
    expect(found.difference).toBe((await engine.stats()).criticEstimate);
  });
});

describe('measures of a critic', () => {
  it('are those wanted and no others, as their own functions have them', async () => {
    const of = spec('wgan', { clip: 0.1 });
    const state = await trained(of);
    expect(criticMeasures(of, state, [])).toEqual({});
    expect(criticMeasures(of, state, ['slopes', 'weights'])).toEqual({
      slopes: interpolateSlopes(of, state),
      weights: weightHistograms(of, state),
    });
    expect(criticMeasures(of, state, ['gradients', 'lipschitz'])).toEqual({
      gradients: layerGradients(of, state),
      lipschitz: scaledEstimate(of, state),
    });
  });

  it('look at 256 points of a larger batch', async () => {
    const of = spec('wgan-gp', { batchSize: 320 });
    const { slopes } = criticMeasures(of, await trained(of, 0), ['slopes']);
    expect(slopes?.norms).toHaveLength(256);
  });
});

describe('the worker’s answers', () => {
  it('carry the iteration they belong to; without a snapshot it is the beginning', async () => {
    const of = spec('wgan-gp');
    const state = await trained(of, 2);
    expect(await answer({ of: 'critic', spec: of, state, past: true, wanted: ['slopes'] })).toEqual({
      of: 'critic',
      iteration: 2,
      past: true,
      measures: { slopes: interpolateSlopes(of, state) },
    });
    const first = await createReferenceEngine(of).state();
    expect(await answer({ of: 'critic', spec: of, state: null, past: false, wanted: ['weights'] })).toEqual({
      of: 'critic',
      iteration: 0,
      past: false,
      measures: { weights: weightHistograms(of, first) },
    });
    expect(await answer({ of: 'points', iteration: 7, past: true, samples: moved(1, 0), real })).toEqual({
      of: 'points',
      iteration: 7,
      past: true,
      distances: sampleDistances(moved(1, 0), real),
    });
  });

  it('say in a sentence what cannot be measured', async () => {
    const reply = await answer({
      of: 'points',
      iteration: 0,
      past: false,
      samples: new Float32Array(2),
      real,
    });
    expect(reply).toEqual({
      of: 'failed',
      detail: 'optimalMatching needs as many samples as real points, 1 or more; it got 1 and 64.',
    });
  });
});

/** A worker the test plays. */
class Port implements MeasurerPort {
  readonly asked: MeasureRequest[] = [];
  ended = false;
  private readonly heard = new Map<string, (event: never) => void>();
  postMessage(request: MeasureRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  addEventListener(type: string, hear: (event: never) => void) {
    this.heard.set(type, hear);
  }
  say(type: 'message' | 'error', event: object) {
    this.heard.get(type)?.({ preventDefault: () => undefined, ...event } as never);
  }
  reply(iteration: number) {
    this.say('message', { data: { of: 'critic', iteration, past: false, measures: {} } });
  }
}

describe('the measurer', () => {
  const open = () => {
    const ports: Port[] = [];
    const replies: MeasureReply[] = [];
    const measurer = createMeasurer(
      (reply) => void replies.push(reply),
      () => {
        ports.push(new Port());
        return ports.at(-1)!;
      },
    );
    return { measurer, ports, replies };
  };
  const points = (iteration: number): MeasureRequest => ({
    of: 'points',
    iteration,
    past: false,
    samples: real,
    real,
  });
  const critic: MeasureRequest = {
    of: 'critic',
    spec: spec('gan'),
    state: null,
    past: false,
    wanted: ['slopes'],
  };

  it('starts no worker before it is asked, then one, and asks one thing at a time, the latest of its kind', () => {
    const { measurer, ports, replies } = open();
    expect(ports).toHaveLength(0);
    for (const iteration of [1, 2, 3]) measurer.ask(points(iteration));
    measurer.ask(critic);
    const [port] = ports;
    expect(port?.asked).toEqual([points(1)]);
    port?.reply(1);
    expect(port?.asked).toEqual([points(1), points(3)]);
    port?.reply(3);
    expect(port?.asked.at(-1)).toBe(critic);
    expect(replies).toHaveLength(2);
    expect(ports).toHaveLength(1);
  });

  it('does not pass on the answer to what was forgotten', () => {
    const { measurer, ports, replies } = open();
    measurer.ask(points(1));
    measurer.ask(critic);
    measurer.forget();
    measurer.ask(points(9));
    ports[0]?.reply(1);
    expect(replies).toEqual([]);
    ports[0]?.reply(9);
    expect(replies).toMatchObject([{ iteration: 9 }]);
    expect(ports[0]?.asked).toEqual([points(1), points(9)]);
  });

  it('a worker that dies is an answer, and another is started for the next question', () => {
    const { measurer, ports, replies } = open();
    measurer.ask(points(1));
    ports[0]?.say('error', { message: 'gone' });
    expect(replies).toEqual([{ of: 'failed', detail: 'gone' }]);
    expect(ports[0]?.ended).toBe(true);
    measurer.ask(points(2));
    expect(ports[1]?.asked).toEqual([points(2)]);
    measurer.dispose();
    expect(ports[1]?.ended).toBe(true);
  });
});
