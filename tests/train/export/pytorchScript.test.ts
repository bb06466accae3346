import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pytorchScript } from '@/train/export/pytorchScript.ts';
import { presets } from '@/train/presets.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { everyScript } from './everyScript.ts';
import { expectedLosses, type LossCase } from './expectedLosses.ts';

/** The Python beside the tests, and whether it has what a test needs; nothing is installed for it. */
const runs = (...args: readonly string[]): boolean => spawnSync('python3', args).status === 0;
const hasPython = runs('--version');
const hasTorch = hasPython && runs('-c', 'import torch');

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'pytorch-script-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the text', () => {
  test('says the whole experiment and nothing of the machine that wrote it', () => {
    const spec: TrainSpec = {
      ...defaultSpec('wgan-gp'),
      lambda: 2.5,
      penalty: 'one-sided',
      nCritic: 7,
      batchSize: 48,
      latentDim: 5,
      noise: 'uniform',
      seed: 4_294_967_295,
      generator: { hidden: [12, 34], activation: 'tanh' },
      critic: { hidden: [56], activation: 'leaky-relu', leak: 0.15 },
      generatorOptimizer: { kind: 'sgd', learningRate: 0.025, momentum: 0.75 },
      criticOptimizer: { kind: 'adam', learningRate: 3e-7, beta1: 0.125, beta2: 0.875, epsilon: 1e-9 },
    };
    const { name, text } = pytorchScript(spec);
    expect(name).toBe('earth-mover-wgan-gp-8gaussians-4294967295.py');
    for (const said of [
      'SEED = 4294967295\n',
      'BATCH = 48\n',
      'N_CRITIC = 7\n',
      'LATENT = 5\n',
      'LAMBDA = 2.5\n',
      'F.relu(slopes - 1)',
      '2 * uniform((count, LATENT), rng) - 1',
      'make_net([5, 12, 34, 2], nn.Tanh, rng)',
      'make_net([2, 56, 1], lambda: nn.LeakyReLU(0.15), rng)',
      'torch.optim.SGD(generator.parameters(), lr=0.025, momentum=0.75)',
      'torch.optim.Adam(critic.parameters(), lr=3e-7, betas=(0.125, 0.875), eps=1e-9)',
      'torchrun --standalone --nproc_per_node=2 earth-mover-wgan-gp-8gaussians-4294967295.py',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/undefined|NaN\b(?! without)|\[object|\/home|\/work|\/tmp|20\d\d-\d\d/);
    expect(pytorchScript(structuredClone(spec))).toEqual({ name, text });
  });

  test('has what holds the critic, and only that', () => {
    const text = (spec: TrainSpec) => pytorchScript(spec).text;
    expect(text(presets['clip-too-hard'])).toContain('CLIP = 0.001\n');
    expect(text(presets['clip-too-hard'])).toContain('parameter.clamp_(-CLIP, CLIP)');
    expect(text(presets['clip-too-hard'])).toContain('alpha=0.99, eps=1e-8');
    expect(text(presets['no-penalty'])).toContain('LAMBDA = 0\n');
    expect(text(defaultSpec('wgan-sn'))).toContain('layer.iterate()');
    for (const objective of ['gan', 'ns-gan', 'lsgan', 'hinge'] as const)
      expect(text(defaultSpec(objective))).not.toMatch(/CLIP|LAMBDA|SpectralLinear/);
  });

  test('has every point that was drawn', () => {
    const points = [-1, 0.5, 1.5, 0, 0.25, -2, 0.125, 1];
    const { text } = pytorchScript({ ...defaultSpec('gan'), dataset: { name: 'drawn', points } });
    expect(text).toContain('[-1, 0.5], [1.5, 0], [0.25, -2],\n    [0.125, 1],\n');
  });
});

// Where there is no python3, or no PyTorch, these are counted as skipped, and so are seen.
test.skipIf(!hasPython)(
  'every objective, data set and activation gives a script that Python compiles',
  () => {
    const files = everyScript().map((spec, i) => {
      const file = join(folder, `script${i}.py`);
      writeFileSync(file, pytorchScript(spec).text);
      return file;
    });
    expect(files).toHaveLength(7 * 6 * 4);
    const { status, stderr } = spawnSync('python3', ['-W', 'error', '-m', 'py_compile', ...files], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
);

/** Loads a script as a module, in float64, with given weights and batches; prints its losses. */
const DRIVER = `
import importlib.util, json, sys
import torch
torch.set_default_dtype(torch.float64)

def load(net, flat, directions):
    flat = torch.tensor(flat)
    layers = [layer for layer in net if hasattr(layer, "weight")]
    at = 0
    with torch.no_grad():
        for parameter in (p for layer in layers for p in (layer.weight, layer.bias)):
            parameter.copy_(flat[at : at + parameter.numel()].reshape(parameter.shape))
            at += parameter.numel()
    assert at == len(flat)
    at = 0
    for vector in (b for layer in layers for b in layer.buffers()) if directions else ():
        vector.copy_(torch.tensor(directions[at : at + len(vector)]))
        at += len(vector)

losses = []
for case in json.load(sys.stdin):
    spec = importlib.util.spec_from_file_location("script", case["file"])
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.DEVICE = torch.device("cpu")
    rng = torch.Generator().manual_seed(0)
    generator, critic = script.make_generator(rng), script.make_critic(rng)
    load(generator, case["generator"], [])
    load(critic, case["critic"], case["spectral"])
    rows = lambda name, width: torch.tensor(case[name]).reshape(-1, width)
    fake = generator(rows("latent", script.LATENT))
    critic_loss = script.critic_loss(critic, rows("real", 2), fake.detach(), rows("mix", 1))
    losses.append([critic_loss.item(), script.generator_loss(critic, fake).item()])
print(json.dumps(losses))
`;

test.skipIf(!hasTorch)(
  'the losses of PyTorch are those of the float64 reference',
  { timeout: 600_000 },
  () => {
    const specs = everyScript();
    const cases = specs.map((spec, i): LossCase & { readonly file: string } => {
      const file = join(folder, `losses${i}.py`);
      writeFileSync(file, pytorchScript(spec).text);
      return { ...expectedLosses(spec), file };
    });
    const driver = join(folder, 'driver.py');
    writeFileSync(driver, DRIVER);
    const output = execFileSync('python3', [driver], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const losses: unknown = JSON.parse(output);
    if (!Array.isArray(losses)) throw new Error('The driver prints a list.');
    cases.forEach(({ losses: [ofCritic, ofGenerator] }, i) => {
      const [critic, generator] = losses[i] as readonly [number, number];
      // float64 sums of a few hundred products, in another order.
      expect(critic).toBeCloseTo(ofCritic, 9);
      expect(generator).toBeCloseTo(ofGenerator, 9);
    });
  },
);
