import { fileURLToPath } from 'node:url';
import { latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { criticSizes, generatorSizes } from '@/train/netSizes.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { Contender, Racer } from '../Contender.ts';
import { askPython, type Python } from './askPython.ts';

const script = fileURLToPath(new URL('./serve.py', import.meta.url));
/** Pythons that may have it: the reader's own first, then the system's, where Debian's package goes. */
const pythons = [...new Set([process.env['PYTHON'] ?? 'python3', '/usr/bin/python3'])];
const names = ['torch-1t', 'torch-cuda', 'torch-cuda-graph'] as const;

export interface Torch {
  readonly contenders: readonly Contender[];
  readonly skipped: readonly string[];
  readonly close: () => void;
}

/** PyTorch on one thread and on a CUDA device, from the first Python that has it. */
export async function openTorch(): Promise<Torch> {
  for (const command of pythons) {
    const python = askPython(command, script);
    const details = await python.ask({ do: 'names' }).catch(() => ({}) as Readonly<Record<string, unknown>>);
    if (details['torch-1t'] === undefined) {
      python.close();
      continue;
    }
    const present = names.filter((name) => details[name] !== undefined);
    return {
      contenders: present.map((name) => contender(python, name, String(details[name]))),
      skipped: present.length > 1 ? [] : ['torch-cuda and torch-cuda-graph: PyTorch finds no CUDA device.'],
      close: python.close,
    };
  }
  return {
    contenders: [],
    skipped: [`${names.join(', ')}: PyTorch is not installed (Debian: python3-torch).`],
    close: () => undefined,
  };
}

let opened = 0;

function contender(python: Python, name: string, detail: string): Contender {
  return {
    name,
    role: 'peer',
    detail,
    async open(spec) {
      opened += 1;
      const run = opened;
      const { modes, sd } = createDataset(spec.dataset);
      await python.ask({
        do: 'open',
        run,
        name,
        spec,
        modes,
        sd,
        generatorSizes: generatorSizes(spec),
        criticSizes: criticSizes(spec),
        generator: encode(initialWeights(spec, 'generator')),
        critic: encode(initialWeights(spec, 'critic')),
      });
      return racer((question) => python.ask({ ...question, run }), spec);
    },
  };
}

function racer(ask: Python['ask'], spec: TrainSpec): Racer {
  const done = { critic: 0, generator: 0 };
  return {
    async update(which) {
      const k = done[which];
      done[which] += 1;
      const latent = encode(latentBatch(spec, which, k));
      const rest =
        which === 'critic' ? { real: encode(realBatch(spec, k)), mix: encode(mixBatch(spec, k)) } : {};
      await ask({ do: 'update', which, latent, ...rest });
    },
    iterate: async (count) => Number((await ask({ do: 'iterate', count }))['milliseconds']),
    async weights() {
      const { generator, critic } = await ask({ do: 'weights' });
      return { generator: decode(generator), critic: decode(critic) };
    },
    generate: async (latent) => decode((await ask({ do: 'generate', latent: encode(latent) }))['points']),
    close: () => void ask({ do: 'close' }).catch(() => undefined),
  };
}

const encode = (numbers: Float32Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

/** Copied, for a Buffer may begin where no float can. */
const decode = (text: unknown): Float32Array =>
  new Float32Array(Uint8Array.from(Buffer.from(String(text), 'base64')).buffer);
