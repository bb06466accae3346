import renderToString from 'preact-render-to-string';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { ganTrainer } from '@/demos/gan-trainer/index.ts';
import { model } from '@/demos/gan-trainer/model.ts';
import { layerWants } from '@/demos/gan-trainer/model/layerWants.ts';
import { nothingMeasured, type Measured } from '@/demos/gan-trainer/model/Measured.ts';
import { measuredReadouts } from '@/demos/gan-trainer/model/measuredReadouts.ts';
import { specOf } from '@/demos/gan-trainer/model/specOf.ts';
import { withReply } from '@/demos/gan-trainer/model/withReply.ts';
import { layers, params, type TrainerValues } from '@/demos/gan-trainer/params.ts';
import type { MeasuredRun } from '@/demos/gan-trainer/parts/layers/LayerProps.ts';
import { Layers } from '@/demos/gan-trainer/parts/layers/Layers.tsx';
import { LayerSwitches } from '@/demos/gan-trainer/parts/layers/LayerSwitches.tsx';
import { createMeasuring, FRAMES_APART } from '@/demos/gan-trainer/session/createMeasuring.ts';
import { readUrl } from '@/demos/urlState.ts';
import { decadesPerLayer } from '@/train/metrics/decadesPerLayer.ts';
import { answer } from '@/train/metrics/worker/answer.ts';
import type { MeasureReply, MeasureRequest } from '@/train/metrics/worker/protocol.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import type { Objective } from '@/train/spec.ts';
import type { Moment } from '@/train/worker/client.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const at = (given: Partial<TrainerValues> = {}): TrainerValues => ({
  ...startValues(params, {}),
  width: 16,
  batch: 32,
  samples: 64,
  ...given,
});

/** A run some iterations on, measured at its beginning and there. */
async function measuredRun(objective: Objective, given: Partial<TrainerValues> = {}): Promise<MeasuredRun> {
  const values = at({ objective, ...given });
  const spec = specOf(values, objective);
  const [run] = model(values).runs;
  if (!run) throw new Error('The parameters have one run.');
  const engine = createReferenceEngine(spec);
  for (let i = 0; i < 4; i += 1) {
    for (let k = 0; k < spec.nCritic; k += 1) engine.criticStep();
    engine.generatorStep();
  }
  const { samples, real } = run.picture;
  const wanted = layerWants(layers).critic;
  const moved = samples.map((value) => 0.8 * value);
  const measured = [
    await answer({ of: 'points', iteration: 0, past: false, samples, real }),
    await answer({ of: 'critic', spec, state: null, past: false, wanted }),
    await answer({ of: 'points', iteration: 4, past: false, samples: moved, real }),
    await answer({ of: 'critic', spec, state: await engine.state(), past: false, wanted }),
  ].reduce(withReply, nothingMeasured);
  return { ...run, measured };
}

let gp: MeasuredRun;
let clipped: MeasuredRun;
let gan: MeasuredRun;
beforeAll(async () => {
  gp = await measuredRun('wgan-gp');
  clipped = await measuredRun('wgan', { clip: 0.1, learningRate: 0.001 });
  gan = await measuredRun('gan');
});

describe('the address', () => {
  it('says which layers are on, in one parameter', () => {
    const start = startValues(params, {});
    const read = (raw: string) => readUrl(params, new URLSearchParams({ layers: raw }), start);
    expect(read('weights,w2')).toMatchObject({
      values: { layers: ['weights'] },
      notes: [{ used: 'weights' }],
    });
    expect(read('gradients,distances').values.layers).toEqual(['distances', 'gradients']);
    expect(start.layers).toEqual([]);
  });
});

describe('the numbers of the layers', () => {
  it('are none while nothing is measured', () => {
    const numbers = Object.values(measuredReadouts('wgan-gp', nothingMeasured));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.every(Number.isNaN)).toBe(true);
  });

  it('are those measured last', () => {
    const { points, critic } = gp.measured;
    const numbers = measuredReadouts('wgan-gp', gp.measured);
    expect(points?.iteration).toBe(4);
    expect(critic?.iteration).toBe(4);
    expect(numbers.w2).toBe(points?.distances.w2);
    expect(numbers['sliced-w1']).toBe(points?.distances.sliced);
    expect(numbers['slope-mean']).toBe(critic?.measures.slopes?.mean);
    expect(numbers['gradient-decades']).toBe(decadesPerLayer(critic?.measures.gradients ?? []));
    expect(numbers['estimate-per-slope']).toBe(numbers['batch-estimate'] / numbers['lipschitz-measured']);
    expect(numbers['estimate-per-bound']).toBeLessThanOrEqual(numbers['batch-w1']);
    // The steepest point of the batch reaches what the bound allows at most.
    expect(numbers['lipschitz-measured']).toBeLessThanOrEqual(numbers['lipschitz-bound']);
    expect(numbers['share-at-clip']).toBeNaN();
  });

  it('the share at ±c is that of all weights of all layers', () => {
    const state = clipped.measured.critic?.measures.weights ?? [];
    const near = state.reduce(
      (sum, { counts, shareAtBound }) => sum + shareAtBound * counts.reduce((a, b) => a + b),
      0,
    );
    const share = measuredReadouts('wgan', clipped.measured)['share-at-clip'];
    // Layers of 2·16, 16·16 and 16 weights.
    expect(share).toBeCloseTo(near / 304, 12);
    expect(share).toBeGreaterThan(0);
  });

  it('a discriminator estimates no distance, but has a slope', () => {
    const numbers = measuredReadouts('gan', gan.measured);
    expect(numbers['batch-estimate']).toBeNaN();
    expect(numbers['estimate-per-slope']).toBeNaN();
    expect(numbers['lipschitz-measured']).toBeGreaterThan(0);
  });

  it('are readouts of the demo, once a run is measured', () => {
    expect(ganTrainer.measure({ runs: [gp], engine: 'cpu' })).toMatchObject(
      measuredReadouts('wgan-gp', gp.measured),
    );
    expect(ganTrainer.measure(model(at())).w2).toBeNaN();
  });
});

describe('answers', () => {
  const points = (iteration: number, past: boolean): MeasureReply => ({
    of: 'points',
    iteration,
    past,
    distances: { w1: iteration, w2: 1, sliced: 1, partner: new Int32Array(0) },
  });
  const rows = ({ distances }: Measured) => distances.rows.map(({ iteration }) => iteration);

  it('make a record; one of a moment gone back to is shown and leaves the record as it is', () => {
    const known = [0, 10, 20].map((i) => points(i, false)).reduce(withReply, nothingMeasured);
    expect(rows(known)).toEqual([0, 10, 20]);
    const back = withReply({ ...known, looking: 10 }, points(10, true));
    expect(back.points?.iteration).toBe(10);
    expect(rows(back)).toEqual([0, 10, 20]);
    expect(rows(withReply(back, points(11, false)))).toEqual([0, 10, 11]);
  });

  it('of the critic at a moment gone back to make no record either, and one that is late is not shown', () => {
    const { measures } = gp.measured.critic!;
    const critic = (iteration: number, past: boolean): MeasureReply => ({
      of: 'critic',
      iteration,
      past,
      measures,
    });
    const present = withReply(nothingMeasured, critic(20, false));
    const scales = ({ scales: { rows: kept } }: Measured) => kept.map(({ iteration }) => iteration);
    const back = withReply({ ...present, looking: 10 }, critic(10, true));
    expect([back.critic?.iteration, ...scales(back)]).toEqual([10, 20]);
    // An answer about the present, asked for before the reader went back, and the other way round.
    const late = withReply(back, critic(21, false));
    expect([late.critic?.iteration, ...scales(late)]).toEqual([10, 20, 21]);
    expect(withReply(present, critic(10, true)).critic?.iteration).toBe(20);
    const lost = { ...present, looking: 10, lost: true, critic: undefined };
    expect(withReply(lost, critic(9, true)).critic).toBeUndefined();
  });

  it('a failure is said and forgotten with the next answer', () => {
    const failed = withReply(nothingMeasured, { of: 'failed', detail: '' });
    expect(failed.failed).toBe(true);
    expect(withReply(failed, points(1, false)).failed).toBe(false);
  });
});

describe('measuring', () => {
  /** A worker that notes what it is asked, and answers when the test says so. */
  const open = () => {
    const asked: MeasureRequest[] = [];
    let hear: (event: never) => void = () => undefined;
    const recalled: number[] = [];
    const kept = new Map<number, Moment>();
    const measuring = createMeasuring({
      stateAt: async (iteration) => {
        recalled.push(iteration);
        return kept.get(iteration) ?? null;
      },
      open: () => ({
        postMessage: (request: MeasureRequest) => void asked.push(request),
        terminate: () => undefined,
        addEventListener: (type: string, listener: (event: never) => void) => {
          if (type === 'message') hear = listener;
        },
      }),
    });
    const values = at();
    const [first] = model(values).runs;
    if (!first) throw new Error('The parameters have one run.');
    const spec = specOf(values, 'wgan-gp');
    measuring.begin(spec, first.picture);
    const news = () => asked.splice(0).map((request) => request.of);
    const reply = () => hear({ data: { of: 'critic', iteration: 0, past: false, measures: {} } } as never);
    const frame = (iteration: number, moving = true) =>
      measuring.frame({ ...first.picture, iteration }, moving);
    return { measuring, first, spec, asked, news, reply, frame, recalled, kept };
  };

  it('asks nothing while no layer is on, and nothing for layers that the run’s record already has', async () => {
    const { measuring, news, frame, spec } = open();
    measuring.want(['modes', 'js']);
    for (let i = 1; i <= 3 * FRAMES_APART; i += 1) frame(i);
    measuring.state(await createReferenceEngine(spec).state());
    expect(news()).toEqual([]);
  });

  it('asks at once when a layer is switched on, then every tenth frame, and at every rest', () => {
    const { measuring, asked, news, reply, frame } = open();
    measuring.want(['plan']);
    expect(news()).toEqual(['points']);
    reply();
    for (let i = 1; i < FRAMES_APART; i += 1) frame(i);
    expect(news()).toEqual([]);
    frame(FRAMES_APART);
    expect(asked).toMatchObject([{ of: 'points', iteration: FRAMES_APART, past: false }]);
    expect(news()).toEqual(['points']);
    reply();
    frame(FRAMES_APART + 1, false);
    expect(news()).toEqual(['points']);
  });

  it('asks of the critic with each state that is kept, for the layers that are on', async () => {
    const { measuring, asked, reply, spec } = open();
    measuring.want(['slopes', 'weights']);
    expect(asked).toMatchObject([{ of: 'critic', state: null, wanted: ['slopes', 'weights'] }]);
    reply();
    measuring.setSpec({ ...spec, lambda: 10 });
    const state = await createReferenceEngine(spec).state();
    measuring.state(state);
    expect(asked.at(-1)).toMatchObject({ of: 'critic', state, spec: { lambda: 10 } });
    reply();
    measuring.want(['slopes']);
    expect(asked).toHaveLength(2);
    measuring.want(['slopes', 'gradients']);
    expect(asked.at(-1)).toMatchObject({ state, wanted: ['slopes', 'gradients'] });
  });

  it('a moment gone back to is asked for as such, until the reader is back in the present', () => {
    const { measuring, asked, first, reply, frame } = open();
    measuring.want(['distances']);
    reply();
    measuring.look({ ...first.picture, iteration: 3 });
    expect(asked.at(-1)).toMatchObject({ iteration: 3, past: true });
    reply();
    // What was on its way when the run was paused.
    frame(4, false);
    expect(asked.at(-1)).toMatchObject({ iteration: 3 });
    measuring.look(undefined);
    expect(asked.at(-1)).toMatchObject({ iteration: 4, past: false });
  });

  it('a moment’s critic is measured from its own state and settings, asked for once', async () => {
    const { measuring, asked, first, spec, reply, recalled, kept, news } = open();
    const state = await createReferenceEngine(spec).state();
    kept.set(3, { iteration: 3, state, live: { lambda: 7 } });
    measuring.want(['distances']);
    reply();
    measuring.look({ ...first.picture, iteration: 3 });
    reply();
    expect(recalled).toEqual([]);
    measuring.want(['distances', 'slopes']);
    measuring.want(['distances', 'slopes', 'weights']);
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ of: 'critic', past: true, state }));
    expect(asked.at(-1)).toMatchObject({ spec: { lambda: 7 } });
    expect(recalled).toEqual([3]);
    expect(measuring.found.value).toMatchObject({ looking: 3, lost: false });
    news();
    reply();
    // A state of the present has to wait until the reader is back.
    const later = await createReferenceEngine(spec).state();
    measuring.state(later);
    expect(asked.every((request) => request.of !== 'critic' || request.past)).toBe(true);
    reply();
    news();
    measuring.look(undefined);
    reply();
    expect(asked.at(-1)).toMatchObject({ of: 'critic', past: false, state: later });
    expect(measuring.found.value.looking).toBeUndefined();
  });

  it('of a moment whose state cannot be had nothing is shown, and that is said', async () => {
    const { measuring, first, reply, recalled, asked } = open();
    measuring.want(['slopes']);
    reply();
    measuring.look({ ...first.picture, iteration: 5 });
    measuring.look({ ...first.picture, iteration: 6 });
    await vi.waitFor(() => expect(measuring.found.value.lost).toBe(true));
    expect(recalled).toEqual([5, 6]);
    expect(measuring.found.value).toMatchObject({ looking: 6, critic: undefined });
    expect(asked).toHaveLength(1);
    measuring.look(undefined);
    expect(measuring.found.value.lost).toBe(false);
    expect(asked.at(-1)).toMatchObject({ of: 'critic', past: false });
  });

  it('going on from a moment makes it the present', () => {
    const { measuring, first, asked, reply } = open();
    measuring.want(['distances']);
    reply();
    measuring.look({ ...first.picture, iteration: 3 });
    reply();
    measuring.goBackTo({ ...first.picture, iteration: 3 });
    expect(measuring.found.value.looking).toBeUndefined();
    measuring.frame({ ...first.picture, iteration: 4 }, false);
    expect(asked.at(-1)).toMatchObject({ iteration: 4, past: false });
  });

  it('another run forgets what was found and is measured at its beginning', () => {
    const { measuring, first, spec, news, reply } = open();
    measuring.want(['slopes']);
    reply();
    expect(measuring.found.value.critic).toBeDefined();
    measuring.begin(spec, first.picture);
    expect(measuring.found.value).toBe(nothingMeasured);
    expect(news()).toEqual(['critic', 'critic']);
  });
});

describe.each(locales)('the layers (%s)', (locale) => {
  const words = ganTrainer.text[locale];
  const render = (runs: readonly MeasuredRun[], on = layers, width = 720) =>
    renderToString(<Layers runs={runs} on={[...on]} words={words} locale={locale} width={width} />);

  it.each([
    ['wgan-gp', () => [gp]],
    ['wgan', () => [clipped]],
    ['gan beside wgan-gp', () => [gan, gp]],
  ] as const)('%s', (_, runs) => {
    const markup = render(runs());
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    // Beyond two significant digits of the last decimal nothing is read.
    expect(rounded(markup)).toMatchSnapshot();
  });

  it('stand for themselves: no layer, no markup; each with when and how often it is measured', () => {
    expect(render([gp], [] as never)).toBe('');
    const told = words.layers([words.critic.name]);
    for (const name of layers) {
      const markup = render([gp], [name] as never);
      expect(markup).toContain(`data-layer="${name}"`);
      expect(markup).toContain(told.told[name].read);
      const asked = layerWants([name]);
      const often = asked.points
        ? told.everyFrames(String(FRAMES_APART))
        : asked.critic.length > 0
          ? told.everyState
          : told.everyFrame;
      expect(markup).toContain(often);
      expect(markup.includes(told.measuredAt('4'))).toBe(often !== told.everyFrame);
    }
  });

  it('say that they are on their way, or could not be measured', () => {
    const told = words.layers([words.critic.name]);
    const not = { ...gp, measured: nothingMeasured };
    expect(render([not], ['weights'] as never)).toContain(told.waiting);
    const failed = { ...gp, measured: { ...nothingMeasured, failed: true } };
    expect(render([failed], ['weights'] as never)).toContain(told.failed);
    // Asked for a moment ago, while another of the critic's measures is there.
    const { weights, ...rest } = gp.measured.critic?.measures ?? {};
    const other = { ...gp, measured: { ...gp.measured, critic: { iteration: 4, measures: rest } } };
    expect(weights).toBeDefined();
    expect(render([other], ['weights'] as never)).toContain(told.waiting);
  });

  it('say of a moment gone back to that it is measured, on its way, or cannot be had', () => {
    const told = words.layers([words.critic.name]);
    const back = (change: Partial<Measured>, on: string) =>
      render([{ ...gp, measured: { ...gp.measured, ...change } }], [on] as never);
    const there = back({ looking: 4 }, 'weights');
    expect(there).toContain(told.measuredAt('4'));
    expect(there).not.toContain(told.recalling('4'));
    expect(back({ looking: 2 }, 'weights')).toContain(`${told.measuredAt('4')} · ${told.recalling('2')}`);
    expect(back({ looking: 2 }, 'distances')).toContain(told.recalling('2'));
    const gone = back({ looking: 2, lost: true, critic: undefined }, 'slopes');
    expect(gone).toContain(told.lost('2'));
    expect(gone).not.toContain('em-bars');
  });

  it('mark it in their charts', () => {
    const back = { ...gp, measured: { ...gp.measured, looking: 2 } };
    for (const name of ['distances', 'modes', 'lipschitz']) {
      expect(render([back], [name] as never)).toContain('em-guide');
      expect(render([gp], [name] as never)).not.toContain('em-guide');
    }
  });

  it('the bound of JS belongs to a discriminator, and to no other', () => {
    expect(render([gan], ['js'] as never)).toContain('log 2');
    // Of two, each has its own line and both the one ceiling.
    const rows = gan.history.rows.map((row) => ({ ...row, estimate: 0.2 }));
    const learnt = { ...gan, history: { ...gan.history, rows } };
    const both = render([learnt, { ...learnt, objective: 'ns-gan' }], ['js'] as never);
    expect(both.match(/class="em-curve/g)).toHaveLength(3);
    expect(both).toContain('NS-GAN');
    expect(render([gp], ['js'] as never)).toContain(words.layers([]).noJs('WGAN-GP'));
  });

  it('fit a narrow figure: one column, no picture wider than there is room', () => {
    const widths = [...render([gp], layers, 324).matchAll(/<svg class="em-plot"[^>]* width="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths.length).toBeGreaterThan(6);
    expect(Math.max(...widths)).toBeLessThanOrEqual(324 - 36);
  });

  it('each has a switch with its name and what it shows', () => {
    const told = words.layers([words.critic.name]);
    const markup = renderToString(<LayerSwitches on={['slopes']} words={told} onChange={() => undefined} />);
    expect(markup.match(/role="switch"/g)).toHaveLength(layers.length);
    expect(markup.match(/ checked/g)).toHaveLength(1);
    for (const name of layers) expect(markup).toContain(told.told[name].shows);
    expect(new Set(layers.map((name) => told.told[name].name)).size).toBe(layers.length);
  });

  it('name the net that judges as its own paper does', () => {
    const [critic, discriminator] = [[words.critic.name], [words.discriminator.name]].map((names) =>
      JSON.stringify(words.layers(names).told.weights),
    );
    expect(critic).toContain(words.critic.name);
    expect(discriminator).toContain(words.discriminator.name);
    expect(discriminator).not.toContain(words.critic.name);
  });
});
