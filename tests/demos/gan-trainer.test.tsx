import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/gan-trainer/Figure.tsx';
import { ganTrainer } from '@/demos/gan-trainer/index.ts';
import { model } from '@/demos/gan-trainer/model.ts';
import { estimateOf } from '@/demos/gan-trainer/model/estimateOf.ts';
import { fieldAt } from '@/demos/gan-trainer/model/fieldAt.ts';
import { emptyHistory, record, type History, type Row } from '@/demos/gan-trainer/model/History.ts';
import { pace, paceBeside } from '@/demos/gan-trainer/model/pace.ts';
import { liveFieldsOf, specOf } from '@/demos/gan-trainer/model/specOf.ts';
import { solvedAtFirst, withFrame } from '@/demos/gan-trainer/model/solvedEvery.ts';
import { structureOf } from '@/demos/gan-trainer/model/structureOf.ts';
import { objectives, params, type TrainerValues } from '@/demos/gan-trainer/params.ts';
import { Badge } from '@/demos/gan-trainer/parts/Badge.tsx';
import { formatCounter, formatRate, formatValue } from '@/demos/gan-trainer/parts/formats.ts';
import { Numbers } from '@/demos/gan-trainer/parts/Numbers.tsx';
import { StoppedCard } from '@/demos/gan-trainer/parts/StoppedCard.tsx';
import type { EngineChoice, Stopped } from '@/demos/gan-trainer/session/Lane.ts';
import { standing } from '@/demos/gan-trainer/parts/standing.ts';
import { failures, healthy } from '@/demos/gan-trainer/presets.ts';
import { FailureLab } from '@/demos/gan-trainer/parts/FailureLab.tsx';
import { judgeOf } from '@/demos/gan-trainer/text/judgeOf.ts';
import { findDemo } from '@/demos/registry.ts';
import { readUrl } from '@/demos/urlState.ts';
import { displayLatent, displayReal } from '@/train/batches.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { presets as experiments } from '@/train/presets.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, parseSpec } from '@/train/spec.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const start = startValues(params, {});
const at = (given: Partial<TrainerValues>): TrainerValues => ({ ...start, ...given });

describe('how often W₁ is solved', () => {
  const after = (own: readonly boolean[]) => own.reduce(withFrame, solvedAtFirst).every;

  it('is the number of frames from one to the next, and grows while the next is waited for', () => {
    expect(after([])).toBe(1);
    expect(after([true, true])).toBe(1);
    expect(after([true, false, false, true])).toBe(3);
    expect(after([true, false, true, false])).toBe(2);
    expect(after([true, false, true, false, false])).toBe(3);
    expect(after([false, false, true, true])).toBe(1);
  });

  it.each(locales)('is said below the numbers, in %s', (locale) => {
    const [run] = model(start).runs;
    const said = (solvedEvery: number) =>
      renderToString(
        <Numbers runs={[{ ...run!, solvedEvery }]} words={ganTrainer.text[locale]} locale={locale} />,
      );
    expect(said(1)).toContain(ganTrainer.text[locale].often(1));
    expect(said(4)).toContain('4');
    expect(said(4)).toContain(ganTrainer.text[locale].often(4));
  });
});

describe('parameters become a spec', () => {
  it.each(objectives)('%s, left alone, is what the papers and the toy code have', (objective) => {
    expect(specOf(start, objective)).toEqual(defaultSpec(objective));
  });

  it('every setting reaches its place', () => {
    const spec = specOf(
      at({
        dataset: 'moons',
        seed: 9,
        nCritic: 3,
        learningRate: 0.002,
        generatorRate: 0.004,
        beta1: 0,
        beta2: 0.99,
        lambda: 10,
        clip: 0.1,
        batch: 64,
        width: 32,
        depth: 3,
      }),
      'wgan-gp',
    );
    expect(spec).toMatchObject({
      dataset: { name: 'moons' },
      seed: 9,
      nCritic: 3,
      lambda: 10,
      clip: 0.1,
      batchSize: 64,
      generator: { hidden: [32, 32, 32] },
      critic: { hidden: [32, 32, 32] },
      generatorOptimizer: { kind: 'adam', learningRate: 0.004, beta1: 0, beta2: 0.99 },
      criticOptimizer: { kind: 'adam', learningRate: 0.002, beta1: 0, beta2: 0.99 },
    });
  });

  it('one learning rate serves both nets until the generator gets its own', () => {
    expect(liveFieldsOf(at({ learningRate: 0.002 }), 'gan')).toMatchObject({
      generatorLearningRate: 0.002,
      criticLearningRate: 0.002,
    });
    expect(liveFieldsOf(at({ generatorRate: 0.002 }), 'wgan')).toMatchObject({
      generatorLearningRate: 0.002,
      criticLearningRate: 5e-5,
    });
  });

  it('the preset that collapses is the very experiment whose collapse is tested', () => {
    const preset = at(ganTrainer.presets['mode-collapse']);
    expect(specOf(preset, preset.objective)).toEqual(experiments['mode-collapse']);
  });

  it('every failure of the lab is the very experiment whose outcome is tested', () => {
    for (const name of failures) {
      const preset = at(ganTrainer.presets[name]);
      expect(specOf(preset, preset.objective)).toEqual(experiments[name]);
      expect(standing(preset, failures)).toBe(name);
      expect(standing({ ...preset, seed: 77, speed: 'full', engine: 'cpu', layers: [] }, failures)).toBe(
        name,
      );
      expect(standing({ ...preset, nCritic: 9 }, failures)).toBeUndefined();
    }
    expect(standing(start, failures)).toBeUndefined();
    expect(standing({ ...start, seed: 1 }, healthy)).toBe('wgan-gp');
  });

  it('so is the healthy clipped run that two of them are told against', () => {
    const preset = at(ganTrainer.presets.clipped);
    expect(specOf(preset, preset.objective)).toEqual(experiments.clipped);
  });

  it('the presets on show are those that go well and those that fail, each once', () => {
    expect([...healthy, ...failures].toSorted()).toEqual(Object.keys(ganTrainer.presets).toSorted());
  });

  it('activation, penalty and both optimisers reach their places', () => {
    const spec = specOf(
      at({
        activation: 'leaky-relu',
        penalty: 'one-sided',
        criticOptimizer: 'rmsprop',
        generatorOptimizer: 'sgd',
        generatorRate: 0.05,
      }),
      'wgan-gp',
    );
    const net = { hidden: [64, 64], activation: 'leaky-relu', leak: 0.2 };
    expect(spec).toMatchObject({
      penalty: 'one-sided',
      generator: net,
      critic: net,
      criticOptimizer: { kind: 'rmsprop', learningRate: 1e-3, decay: 0.99, epsilon: 1e-8 },
      generatorOptimizer: { kind: 'sgd', learningRate: 0.05, momentum: 0 },
    });
    expect(parseSpec(spec)).toEqual(spec);
    expect(specOf(at({ criticOptimizer: 'adam', beta1: 0.9 }), 'wgan').criticOptimizer).toEqual({
      kind: 'adam',
      learningRate: 5e-5,
      beta1: 0.9,
      beta2: 0.9,
      epsilon: 1e-8,
    });
  });

  it('RMSProp has no moments of Adam', () => {
    expect(specOf(at({ beta1: 0.9 }), 'wgan')).toEqual(defaultSpec('wgan'));
  });

  it('all corners of the table are specs that the training room accepts', () => {
    const ends = (['min', 'max'] as const).map((end) =>
      at(
        Object.fromEntries(
          Object.entries(params).flatMap(([name, param]) => ('min' in param ? [[name, param[end]]] : [])),
        ),
      ),
    );
    for (const values of ends) {
      for (const objective of objectives) {
        const spec = specOf(values, objective);
        expect(parseSpec(structuredClone(spec))).toEqual(spec);
      }
    }
  });

  it('a live setting changes no structure, any other one does', () => {
    const key = (given: Partial<TrainerValues>) => structureOf(specOf(at(given), 'wgan-gp'));
    for (const live of [
      { nCritic: 2 },
      { learningRate: 0.01 },
      { generatorRate: 0.01 },
      { lambda: 10 },
      { clip: 0.1 },
    ]) {
      expect(key(live)).toBe(key({}));
      expect(liveFieldsOf(at(live), 'wgan-gp')).not.toEqual(liveFieldsOf(start, 'wgan-gp'));
    }
    for (const other of [
      { seed: 2 },
      { dataset: 'ring' as const },
      { batch: 128 },
      { width: 32 },
      { depth: 1 },
      { beta1: 0 },
      { beta2: 0.99 },
      { activation: 'tanh' as const },
      { penalty: 'one-sided' as const },
      { criticOptimizer: 'sgd' as const },
      { generatorOptimizer: 'rmsprop' as const },
    ])
      expect(key(other)).not.toBe(key({}));
  });

  it('an empty drawing is no experiment: no run, and a sentence for who asks for its spec', () => {
    const values = at({ dataset: 'drawn', points: [] });
    expect(model(values).runs).toEqual([]);
    expect(() => specOf(values, 'gan')).toThrow('points holds 0 numbers; at least one x, y pair is needed.');
  });

  it('an objective is not put beside itself', () => {
    expect(model(at({ objective: 'gan', versus: 'gan' })).runs.map((run) => run.objective)).toEqual(['gan']);
    expect(model(at({ objective: 'gan', versus: 'wgan' })).runs).toHaveLength(2);
  });
});

describe('points from an address', () => {
  const read = (raw: string) =>
    readUrl(params, new URLSearchParams({ dataset: 'drawn', points: raw }), start);
  const isPlain = (points: readonly number[]) =>
    points.length % 2 === 0 && points.every((value) => Math.abs(value) <= 2);

  it.each([
    ['beyond the square', '9,-9', 'clamped'],
    ['one number too many', '0,0,1', 'ignored'],
    ['not numbers', 'NaN,Infinity', 'ignored'],
    ['a script', '<script>alert(1)</script>,0', 'ignored'],
    ['hexadecimal and blanks', '0x10, ,', 'ignored'],
    ['five thousand points', Array.from({ length: 10_000 }, () => '0.5').join(), 'clamped'],
  ])('%s: %s is %s', (_, raw, outcome) => {
    const { values, notes } = read(raw);
    expect(notes.map((note) => note.outcome)).toEqual([outcome]);
    expect(values.points.length).toBeLessThanOrEqual(512);
    expect(isPlain(values.points)).toBe(true);
    expect(() => specOf(values, 'wgan-gp')).not.toThrow();
  });

  it('good ones are taken', () => {
    expect(read('0,0.5,-1.25,2')).toMatchObject({ values: { points: [0, 0.5, -1.25, 2] }, notes: [] });
  });

  it('none at all is an empty field', () => {
    expect(read('').values.points).toEqual([]);
  });
});

describe('the state at iteration 0', () => {
  it('is the reference engine’s own, to the last bit', async () => {
    for (const objective of objectives) {
      const spec = specOf(at({ dataset: 'swissroll', seed: 3 }), objective);
      const engine = createReferenceEngine(spec);
      const [run] = model(at({ objective, dataset: 'swissroll', seed: 3 })).runs;
      const samples = await engine.generate(displayLatent(spec, 256));
      expect(run?.picture.samples).toEqual(samples);
      expect(run?.picture.real).toEqual(displayReal(spec, 256));
      expect(run?.picture.w1).toBe(exactW1(samples, displayReal(spec, 256)));
      const corners = Float32Array.of(-2, -2, 2, -2, -2, 2, 2, 2);
      const field = run?.picture.field ?? [];
      expect([field[0], field[47], field[47 * 48], field[48 * 48 - 1]]).toEqual([
        ...(await engine.criticValues(corners)),
      ]);
    }
  });

  it('shows as many points as are asked for, each number with its own W₁', () => {
    const [few, many] = [64, 512].map((samples) => model(at({ samples })).runs[0]!.picture);
    expect([few!.samples.length, many!.samples.length, many!.real.length]).toEqual([128, 1024, 1024]);
    expect(few!.w1).toBe(exactW1(few!.samples, few!.real));
    expect(many!.w1).toBe(exactW1(many!.samples, many!.real));
  });

  it('has numbers where there are some, and says which there are none of yet', () => {
    const readouts = findDemo('gan-trainer').measureAt({});
    expect(Object.keys(readouts).toSorted()).toEqual([...ganTrainer.readouts].toSorted());
    expect(readouts).toMatchObject({
      iteration: 0,
      'critic-loss': NaN,
      'critic-estimate': NaN,
      engine: 'none',
    });
    // Untrained samples are spread about the origin, the modes lie 1.41 from it.
    expect(readouts['w1']).toBeGreaterThan(0.5);
    expect(readouts['w1']).toBeLessThan(3);
    expect(readouts['modes']).toBeLessThan(8);
    expect(findDemo('gan-trainer').measureAt({ dataset: 'moons' })).toMatchObject({ modes: NaN });
  });

  it('is the same whatever the live settings, and the same again for the same seed', () => {
    const [a] = model(at({ lambda: 10, nCritic: 1 })).runs;
    const [b] = model(start).runs;
    expect(a?.picture).toBe(b?.picture);
    expect(model(at({ seed: 2 })).runs[0]?.picture.samples).not.toEqual(b?.picture.samples);
  });

  it('two runs side by side start from the same generator and the same data', () => {
    const [a, b] = model(at({ objective: 'gan', versus: 'wgan-gp' })).runs;
    expect(a?.picture.samples).toEqual(b?.picture.samples);
    expect(a?.picture.real).toEqual(b?.picture.real);
    expect(a?.picture.w1).toBe(b?.picture.w1);
  });
});

describe('the field under the pointer', () => {
  const [run] = model(start).runs;
  const field = run?.picture.field ?? [];
  const step = 4 / 47;

  it('is the grid’s own value at its points, corners included', () => {
    expect(fieldAt(field, -2, -2)).toBe(field[0]);
    expect(fieldAt(field, 2, 2)).toBe(field[48 * 48 - 1]);
    // Between grid and coordinates lies one rounding each way.
    expect(fieldAt(field, -2 + 5 * step, -2 + 7 * step)).toBeCloseTo(field[7 * 48 + 5] ?? NaN, 12);
  });

  it('is between its neighbours elsewhere, and the edge’s beyond the edge', () => {
    const plane = Float64Array.from({ length: 48 * 48 }, (_, i) => (i % 48) + 100 * Math.floor(i / 48));
    expect(fieldAt(plane, -2 + 5.25 * step, -2 + 7.5 * step)).toBeCloseTo(755.25, 9);
    expect(fieldAt(plane, 99, -99)).toBe(47);
  });
});

describe('what the judging net says', () => {
  it('a critic: its own difference of means', () => {
    expect(estimateOf('wgan-gp', { criticEstimate: 0.7, criticLoss: -0.5 })).toBe(0.7);
  });

  it('a discriminator: log 2 for a perfect one, 0 for one that tosses a coin', () => {
    expect(estimateOf('gan', { criticEstimate: NaN, criticLoss: 0 })).toBe(Math.LN2);
    expect(estimateOf('ns-gan', { criticEstimate: NaN, criticLoss: 2 * Math.LN2 })).toBe(0);
  });
});

describe('what a discriminator’s loss bounds', () => {
  /** Two distributions on three points, and the loss of the discriminator that is best for them. */
  const [p, q] = [
    [0.5, 0.3, 0.2],
    [0.1, 0.3, 0.6],
  ] as const;
  const sum = (term: (p: number, q: number) => number): number =>
    p.reduce((total, each, i) => total + term(each, q[i]!), 0);

  it('hinge: total variation, reached at the best discriminator, f = ±1', () => {
    const criticLoss = sum((a, b) => a + b - Math.abs(a - b));
    expect(estimateOf('hinge', { criticEstimate: NaN, criticLoss })).toBeCloseTo(
      sum((a, b) => Math.abs(a - b) / 2),
      12,
    );
  });

  it('least squares: χ² to the even mixture, reached at D = p/(p + q)', () => {
    const best = (a: number, b: number) => a / (a + b);
    const criticLoss = sum((a, b) => (a * (best(a, b) - 1) ** 2 + b * best(a, b) ** 2) / 2);
    const toMixture = sum((a, b) => (a - (a + b) / 2) ** 2 / ((a + b) / 2));
    expect(estimateOf('lsgan', { criticEstimate: NaN, criticLoss })).toBeCloseTo(toMixture, 12);
  });
});

describe('a run’s record', () => {
  const row = (iteration: number): Row => ({
    iteration,
    criticUpdates: 5 * iteration,
    criticLoss: 0,
    generatorLoss: 0,
    estimate: 0,
    w1: 1,
    modesCovered: 0,
    goodShare: 0,
  });
  const run = (length: number) => {
    let history: History = emptyHistory;
    for (let i = 0; i <= length; i += 1) history = record(history, row(i));
    return history;
  };

  it.each([10, 399, 400, 2000, 50_000])('of %i iterations is bounded, even, and has both ends', (length) => {
    const { rows, stride } = run(length);
    expect(rows.length).toBeLessThanOrEqual(401);
    expect(rows.length).toBeGreaterThan(Math.min(length, 190));
    expect([rows[0]?.iteration, rows.at(-1)?.iteration]).toEqual([0, length]);
    const gaps = rows.slice(1, -1).map(({ iteration }, i) => iteration - (rows[i]?.iteration ?? 0));
    expect(gaps.every((gap) => gap >= stride && gap <= 2 * stride)).toBe(true);
  });

  it('goes back to where a snapshot goes on', () => {
    const rows = record(run(30), row(12)).rows.map(({ iteration }) => iteration);
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('one step of the critic alone replaces the row of its iteration', () => {
    const { rows } = record(run(3), { ...row(3), criticUpdates: 16 });
    expect(rows.map(({ criticUpdates }) => criticUpdates)).toEqual([0, 5, 10, 16]);
  });
});

describe('the pace', () => {
  it('starts slow, grows without a jump, then lets the engine run', () => {
    const paces = Array.from({ length: 100 }, (_, i) => pace('ramp', i));
    expect(paces[0]).toBe(4);
    expect(paces.every((value, i) => i === 0 || value >= (paces[i - 1] ?? 0))).toBe(true);
    expect(paces.at(-1)).toBe(Infinity);
    expect(pace('full', 0)).toBe(Infinity);
    expect(pace('slow', 1500)).toBe(2);
  });

  it('a run that is ahead of the one beside it waits, one that is not does not', () => {
    const other = { iteration: 10, stepsPerSecond: 20 };
    expect(paceBeside(Infinity, 12, other)).toBe(Infinity);
    expect(paceBeside(Infinity, 20, other)).toBeLessThan(20);
    expect(paceBeside(Infinity, 20, { ...other, stepsPerSecond: 0 })).toBe(1);
    expect(paceBeside(2, 20, other)).toBe(2);
  });
});

describe('numbers as they read', () => {
  it.each([
    [0.1829, '0.183'],
    [0.00034, '0.00034'],
    [-0.0056, '−0.0056'],
    [0, '0.000'],
    [Infinity, '∞'],
  ])('%d is %s', (value, text) => {
    expect(formatValue(value, 'en')).toBe(text);
  });

  it('rates and the counter', () => {
    expect([0.001, 0.00005, 0.02].map(formatRate)).toEqual(['0.001', '5e-5', '0.02']);
    expect(formatCounter(420, 'ko')).toBe('000,420');
  });
});

const stops = ['context-lost', 'nan', 'crash', 'out-of-memory', 'unsupported'] as const;
const reasons = [
  ...(['provisional', 'fastest', 'close', 'remembered'] as const),
  ...(['preferred', 'preferred-unavailable', 'only-one'] as const),
] as const;

describe.each(locales)('words (%s)', (locale) => {
  const words = ganTrainer.text[locale];

  it.each(stops)('%s says what happened, what to do and where it goes on', (reason) => {
    const card = (stopped: Stopped) =>
      renderToString(<StoppedCard stopped={stopped} words={words} locale={locale} onGoOn={() => {}} />);
    const markup = card({ reason, iteration: 1234, resumesAt: 1200, exact: false });
    expect(markup).toContain('role="alert"');
    expect(markup.includes('1,234')).toBe(reason !== 'unsupported');
    expect(markup).toContain('1,200');
    expect(markup).toContain(words.stops[reason].advice);
    expect(card({ reason, iteration: 0, resumesAt: undefined, exact: false })).toContain(words.resumesNever);
  });

  it('where nothing else would do, says that the exact engine cannot work here, and not that none can', () => {
    const stopped = { reason: 'unsupported', iteration: 0, resumesAt: undefined } as const;
    const card = (exact: boolean) =>
      renderToString(
        <StoppedCard stopped={{ ...stopped, exact }} words={words} locale={locale} onGoOn={() => {}} />,
      );
    expect(card(true)).toContain(words.noExact.advice);
    expect(card(false)).toContain(words.stops.unsupported.advice);
    expect(card(false)).not.toContain(words.noExact.advice);
  });

  it('no two reasons are worded alike', () => {
    const said = [
      ...stops.map((reason) => words.stops[reason].happened('7')),
      ...reasons.map((reason) => words.engineReasons[reason]),
      ...Object.values(words.refusals),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said.every((sentence) => sentence.length > 5)).toBe(true);
  });

  it.each(reasons)('the badge names the backend and why: %s', (reason) => {
    const engine: EngineChoice = { backend: 'webgl', reason, candidates: [] };
    const markup = renderToString(
      <Badge phase="ready" engine={engine} stepsPerSecond={23.4} wish="auto" words={words} locale={locale} />,
    );
    expect(markup).toContain('data-value="webgl"');
    expect(markup).toContain('WebGL');
    expect(markup).toContain(words.perSecond('23'));
    expect(markup).toContain(words.engineReasons[reason]);
  });

  const badgeOf = (engine: EngineChoice): string =>
    renderToString(
      <Badge phase="ready" engine={engine} stepsPerSecond={112} wish="auto" words={words} locale={locale} />,
    );

  it('the badge says why the processor computes and not the graphics device', () => {
    const software = { backend: 'webgl', refused: 'software', detail: '' } as const;
    const absent = { backend: 'webgpu-fused', refused: 'not-offered', detail: '' } as const;
    const slow = { backend: 'webgpu', iterationsPerSecond: 0.6 } as const;
    const own = { backend: 'wasm-relaxed', iterationsPerSecond: 112 } as const;
    const chosen = { backend: 'wasm-relaxed', reason: 'fastest' } as const;
    const measured = badgeOf({ ...chosen, candidates: [absent, slow, software, own] });
    expect(measured).toContain(`${words.engines.webgpu}: ${words.perSecond('0.6')}`);
    const refused = badgeOf({ ...chosen, candidates: [software, own] });
    expect(refused).toContain(`${words.engines.webgl}: ${words.refusals.software}`);
  });

  it('the badge says no such thing of a graphics device that computes, before all is measured, or where an engine was picked', () => {
    const slow = { backend: 'webgpu', iterationsPerSecond: 0.6 } as const;
    for (const engine of [
      { backend: 'webgl', reason: 'fastest', candidates: [slow] },
      { backend: 'wasm-relaxed', reason: 'provisional', candidates: [slow] },
      { backend: 'cpu', reason: 'preferred', candidates: [slow] },
      { backend: 'wasm-relaxed', reason: 'fastest', candidates: [] },
    ] as const)
      expect(badgeOf(engine)).not.toContain('data-beside');
  });

  it.each([
    ['auto', words.engineAtRest],
    ['exact', words.engines.exact],
  ] as const)('at rest the badge says what will be: %s', (wish, said) => {
    const badge = { engine: undefined, stepsPerSecond: 0, wish, words, locale };
    expect(renderToString(<Badge phase="idle" {...badge} />)).toContain(said);
    expect(renderToString(<Badge phase="starting" {...badge} />)).toContain(words.engineStarting);
  });

  it('a critic scores, a discriminator discriminates', () => {
    // n_critic is the papers' name of the number, whatever net it counts.
    const said = (judge: object) => Object.values(judge).join(' ').replaceAll('n_critic', 'n');
    const [discriminator, critic] = [said(words.discriminator), said(words.critic)];
    expect(discriminator).toMatch(locale === 'ko' ? /판별자/ : /discriminator/i);
    expect(discriminator).not.toMatch(locale === 'ko' ? /비평가/ : /critic/i);
    expect(critic).not.toMatch(locale === 'ko' ? /판별자/ : /discriminator/i);
  });

  it.each(failures)('the lab tells what %s shows and why', (name) => {
    const { see, why } = words.lab.failures[name];
    const markup = renderToString(
      <FailureLab words={words} standing={name}>
        <p />
      </FailureLab>,
    );
    expect(markup).toContain(see);
    expect(markup).toContain(why);
    expect(see).not.toBe(why);
  });

  it('each family of objectives has a judge whose estimate has its own name', () => {
    const names = (['gan', 'lsgan', 'hinge', 'wgan'] as const).map((each) => judgeOf(each, words).estimate);
    expect(new Set(names).size).toBe(4);
    expect(judgeOf('wgan-sn', words)).toBe(words.critic);
    expect(judgeOf('lsgan', words).at('0.5', '62 %')).not.toContain('62');
  });

  it('summarises each run, and an empty field', () => {
    const both = ganTrainer.summarise(model(at({ objective: 'gan', versus: 'wgan-gp' })), words, locale);
    expect(both).toMatch(/GAN.*WGAN-GP/);
    expect(both).toContain('8');
    expect(ganTrainer.summarise({ runs: [], engine: 'none' }, words, locale)).toBe(words.emptySummary);
  });

  it('tabulates what was recorded, the latest first', () => {
    const [run] = model(start).runs;
    if (!run) throw new Error('The default parameters have one run.');
    const row = run.history.rows[0]!;
    const history = record(record(run.history, { ...row, iteration: 1, w1: 0.5 }), { ...row, iteration: 2 });
    const table = ganTrainer.tabulate({ runs: [{ ...run, history }], engine: 'none' }, words, locale);
    expect(table.rows.map(([iteration]) => iteration)).toEqual(['2', '1', '0']);
    expect(table.rows[1]?.[1]).toBe('0.500');
    expect(table.rows[1]?.[3]).toBe(words.notYet);
    const two = ganTrainer.tabulate(
      { runs: [run, { ...run, objective: 'gan' }], engine: 'none' },
      words,
      locale,
    );
    expect(two.columns).toHaveLength(6);
    expect(two.rows.map(([name]) => name)).toEqual(['WGAN-GP', 'GAN']);
  });
});

/** The snapshot keeps where a long path begins and how many strokes it has: hundreds of points are no reading matter. */
const shortened = (markup: string): string =>
  markup.replace(
    /d="([^"]{160})([^"]*)"/g,
    (_, begin: string, rest: string) => `d="${begin}… ${(begin + rest).match(/[MLlmhZ]/g)?.length}"`,
  );

describe.each(locales)('the picture (%s)', (locale) => {
  const words = ganTrainer.text[locale];
  it.each([
    ['default', {}],
    ['collapse', ganTrainer.presets['mode-collapse']],
    ['beside', ganTrainer.presets.beside],
    ['drawn', { dataset: 'drawn', points: [0, 0, 1, 1] }],
  ] as const)('%s', (_, given) => {
    const frame = model(at(given));
    const markup = renderToString(
      <Figure frame={frame} words={words} locale={locale} width={720}>
        <Numbers runs={frame.runs} words={words} locale={locale} />
      </Figure>,
    );
    expect(markup.replaceAll('data-value="NaN"', '')).not.toMatch(/NaN|undefined|Infinity/);
    expect(shortened(rounded(markup))).toMatchSnapshot();
  });

  it('keeps to 2,000 marks and few bytes', () => {
    const markup = renderToString(<Figure frame={model(start)} words={words} locale={locale} width={720} />);
    expect(markup.match(/<(path|rect|circle|line|text)/g)?.length).toBeLessThan(200);
    expect(markup.length).toBeLessThan(40_000);
  });
});
