import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Answer = Readonly<Record<string, unknown>>;

export interface Python {
  /** One question, one answer; rejects with what Python says went wrong. */
  readonly ask: (question: object) => Promise<Answer>;
  readonly close: () => void;
}

/** Starts a script that answers a line of JSON with a line of JSON, on one thread as everything here. */
export function askPython(command: string, script: string): Python {
  const single = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const child = spawn(command, [script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...single },
  });
  const waiting: ((line: string | undefined) => void)[] = [];
  let ended = false;
  const end = () => {
    ended = true;
    for (const take of waiting.splice(0)) take(undefined);
  };
  child.on('error', end);
  child.on('close', end);
  child.stdin.on('error', end);
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  return {
    async ask(question) {
      const line = await new Promise<string | undefined>((resolve) => {
        if (ended) return resolve(undefined);
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(question)}\n`);
      });
      if (line === undefined) throw new Error(`${command} ended.`);
      const answer: Answer = JSON.parse(line);
      if (answer['error'] !== undefined) throw new Error(`${command} says ${String(answer['error'])}`);
      return answer;
    },
    close: () => void child.kill(),
  };
}
