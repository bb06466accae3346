import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Contender, Problem } from '../Contender.ts';

const script = fileURLToPath(new URL('./serve.py', import.meta.url));

export interface PythonPeers {
  /** The peer that solves a task, or undefined where it is not installed. */
  readonly contender: (task: string) => Contender | undefined;
  readonly close: () => void;
}

/** Pythons that may have the peers: the reader's own first, then the system's, where Debian's packages go. */
const pythons = [...new Set([process.env['PYTHON'] ?? 'python3', '/usr/bin/python3'])];

/** POT and SciPy, each from the first Python that has it, on one thread as everything here. */
export async function openPythonPeers(): Promise<PythonPeers> {
  const opened = (await Promise.all(pythons.map(openPython))).filter((python) => python !== undefined);
  return {
    contender: (task) => opened.map((python) => python.contender(task)).find((found) => found !== undefined),
    close: () => {
      for (const python of opened) python.close();
    },
  };
}

/** The peers of one Python; undefined where it or NumPy is missing. */
async function openPython(command: string): Promise<PythonPeers | undefined> {
  const single = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const child = spawn(command, [script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...single },
  });
  const waiting: ((line: string | undefined) => void)[] = [];
  const end = () => {
    for (const take of waiting.splice(0)) take(undefined);
  };
  child.on('error', end);
  child.on('close', end);
  child.stdin.on('error', end);
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  const ask = async (question: object): Promise<Record<string, unknown>> => {
    const line = await new Promise<string | undefined>((resolve) => {
      if (child.exitCode !== null) resolve(undefined);
      else {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(question)}\n`);
      }
    });
    if (line === undefined) throw new Error(`${command} ended.`);
    const answer: Record<string, unknown> = JSON.parse(line);
    return answer;
  };
  let names: Record<string, unknown>;
  try {
    names = await ask({ do: 'names' });
  } catch {
    return undefined;
  }
  return {
    contender(task) {
      const name = names[task];
      if (typeof name !== 'string') return undefined;
      return {
        name,
        prepare: async (problem) => {
          await hand(problem, ask);
          return {
            solve: async () => {
              const { milliseconds, value } = await ask({ do: 'solve' });
              return { milliseconds: Number(milliseconds), value: Number(value) };
            },
          };
        },
      };
    },
    close: () => child.kill(),
  };
}

/** Hands a problem over as raw doubles in files: exact, and quick for a million costs. */
async function hand(problem: Problem, ask: (question: object) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earth-mover-bench-'));
  try {
    for (const key of ['a', 'b', 'cost', 'x', 'y'] as const) writeFileSync(join(folder, key), problem[key]);
    await ask({ do: 'take', task: problem.task, n: problem.n, eps: problem.eps, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
