import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as door from '@/math/index.ts';
import { exampleProblem, extractExamples } from './examples.ts';

const folder = fileURLToPath(new URL('../../src/math', import.meta.url));
// Kernels are AssemblyScript, which only its own compiler runs.
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/kernels.assembly/.test(name),
);

// Doors repeat the names of the files behind them.
const modules = await Promise.all(
  files
    .filter((name) => !name.endsWith('index.ts'))
    .map((name): Promise<Record<string, unknown>> => import(join(folder, name))),
);
const scope: Readonly<Record<string, unknown>> = Object.assign({}, ...modules);

describe('every @example in src/math is true', () => {
  const sources = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const examples = sources.flatMap(([name, source]) =>
    extractExamples(source).map((example) => [`${name}: ${example.expression}`, example] as const),
  );
  it.each(examples)('%s', (_name, example) => {
    expect(exampleProblem(example, scope) ?? 'true').toBe('true');
  });
  it.each(Object.keys(door))('%s, offered by the door, shows an example', (name) => {
    const source = sources.find(([file]) => file.endsWith(`/${name}.ts`))?.[1] ?? '';
    expect(extractExamples(source)).not.toHaveLength(0);
  });
});

describe('the check bites', () => {
  const planted = (line: string) => extractExamples(`/**\n * @example\n * ${line}\n */`);
  it.each([
    'klDivergence([0.5, 0.5], [0.9, 0.1]); // 0.51',
    'klDivergence([1, 0], [0, 1]); // NaN',
    'entropy([1, 0]); // -0',
  ])('%s', (line) => {
    const [example] = planted(line);
    expect(exampleProblem(example!, scope)).toMatch(/gives .*, not /);
  });
  it('reads the value, the expression over two lines and the statements before it', () => {
    const source = '/**\n * @example\n * const a = 1;\n * Math.max(\n * a, 2); // 2\n * a; // 1\n */';
    expect(extractExamples(source)).toEqual([
      { context: 'const a = 1;', expression: 'Math.max(\na, 2)', expected: '2' },
      { context: 'const a = 1;', expression: 'a', expected: '1' },
    ]);
  });
});
