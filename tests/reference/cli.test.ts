import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { adapter } from './adapter.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'reference-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the command says of a folder, and how it exits. */
function reference(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [here('run.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root, NODE_OPTIONS: '' },
  });
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  return { lines, last: lines.at(-1), status };
}

/** A folder of files by name; text is written, `true` copies the project's own file. */
function folder(name: string, files: Readonly<Record<string, string | true>>): string {
  mkdirSync(join(root, name));
  for (const [file, content] of Object.entries(files)) {
    const to = join(root, name, file);
    if (content === true) copyFileSync(here(`fixtures/${file}`), to);
    else writeFileSync(to, content);
  }
  return name;
}

const oneCase = (quantity: string, input: unknown, expected: unknown): string =>
  JSON.stringify({
    quantity,
    tolerance: { rtol: 1e-12, atol: 1e-14 },
    cases: [{ id: 'own-1', tags: [], input, expected }],
  });

describe('npm run reference', () => {
  it('checks a subset of the files in another folder, one line a quantity', () => {
    const { lines, status } = reference(
      '--dir',
      folder('good', { 'total_variation.json': true, 'hellinger.json': true, 'notes.txt': 'not a case' }),
    );
    expect(lines).toEqual([
      expect.stringMatching(
        /^ok {3}hellinger +56 cases +56 passed +0 failed +slowest \d+\.\d ms \(hellinger-p\d+\)$/,
      ),
      expect.stringMatching(/^ok {3}total_variation +56 cases +56 passed +0 failed +slowest /),
      '112 passed, 0 failed',
    ]);
    expect(status).toBe(0);
  });

  it('takes cases that lack what only people read: tags, count, makers', () => {
    const cases = [{ id: 'bare', input: { p: [1, 0], q: [0, 1] }, expected: { tv: 1, l1: 2 } }];
    const text = JSON.stringify({ quantity: 'total_variation', tolerance: { rtol: 0, atol: 0 }, cases });
    expect(reference('--dir', folder('bare', { 'any name.json': text })).lines).toEqual([
      expect.stringMatching(/^ok {3}total_variation \(any name\.json\) /),
      '1 passed, 0 failed',
    ]);
  });

  it('finds one planted wrong number, and says which', () => {
    const text = readFileSync(here('fixtures/total_variation.json'), 'utf8');
    const file = JSON.parse(text);
    file.cases[7].expected.tv += 1e-9;
    const { lines, status } = reference(
      '--dir',
      folder('planted', { 'total_variation.json': JSON.stringify(file) }),
    );
    expect(lines[0]).toMatch(/^FAIL total_variation +56 cases +55 passed +1 failed/);
    expect(lines[1]).toMatch(
      /^ {5}total_variation-p008: tv: got \S+, expected \S+, difference 1\.00e-9 above \d\.\d+e-1\d$/,
    );
    expect(lines.at(-1)).toBe('55 passed, 1 failed');
    expect(status).toBe(1);
  });

  it('counts a missing key of expected as wrong', () => {
    const text = oneCase('total_variation', { p: [1], q: [1] }, { tv: 0, more: 1 });
    expect(reference('--dir', folder('more', { 'x.json': text })).lines[1]).toBe('     own-1: more: missing');
  });

  it('shows the first of many failures and how many there are', () => {
    const text = readFileSync(here('fixtures/total_variation.json'), 'utf8').replaceAll('"tv"', '"TV"');
    const { lines, last } = reference('--dir', folder('many', { 'total_variation.json': text }));
    expect(lines).toHaveLength(6);
    expect(lines[4]).toBe('     … and 53 more failed cases of total_variation');
    expect(last).toBe('0 passed, 56 failed');
  });

  it.each([
    ['not JSON at all', '{"quantity": "tot', /it is not JSON \(.+\)\.$/],
    ['a list', '[]', /the file is \[\]; an object was expected\.$/],
    ['no quantity', '{"cases": []}', /"quantity" is missing; the name of a quantity was expected\.$/],
    [
      'no case',
      '{"quantity": "hellinger", "cases": []}',
      /"cases" is \[\]; a list with at least one case was/,
    ],
    [
      'a wrong count',
      '{"quantity": "h", "count": 3, "cases": [{}]}',
      /"count" is 3, but there are 1 cases\.$/,
    ],
    [
      'a case without an id',
      '{"quantity": "h", "cases": [{}]}',
      /"id" of case 1 is missing; text was expected\.$/,
    ],
    [
      'a case without input',
      '{"quantity": "h", "cases": [{"id": "h-1", "expected": {}}]}',
      /"input" of h-1 is missing; an object was expected\.$/,
    ],
    [
      'tags that are not text',
      '{"quantity": "h", "cases": [{"id": "h-1", "tags": [1], "input": {}, "expected": {}}]}',
      /"tags" of h-1 is \[1\]; a list of texts was expected\.$/,
    ],
  ])('says what is wrong with a file: %s', (name, text, sentence) => {
    const { lines, status } = reference(
      '--dir',
      folder(name, { 'broken.json': text, 'total_variation.json': true }),
    );
    expect(lines[0]).toMatch(/^FAIL broken\.json +1 cases +0 passed +1 failed$/);
    expect(lines[1]).toMatch(/^ {5}broken\.json: cannot be read: /);
    expect(lines[1]).toMatch(sentence);
    expect(lines.at(-1)).toBe('56 passed, 1 failed');
    expect(status).toBe(1);
  });

  it.each(['unheard_of', 'toString', '__proto__'])(
    'fails the cases of a quantity it cannot compute: %s',
    (name) => {
      const { lines, last, status } = reference(
        '--dir',
        folder(name, { 'x.json': oneCase(name, {}, { value: 1 }) }),
      );
      expect(lines[1]).toBe(
        `     x.json: nothing here computes "${name}"; known are ${Object.keys(adapter).toSorted().join(', ')}.`,
      );
      expect([last, status]).toEqual(['0 passed, 1 failed', 1]);
    },
  );

  it('fails an input that must be refused and is not, or whose quantity is unknown', () => {
    const rows = [
      { target: 'total_variation', p: [1, -1], q: [1, 1] },
      { target: 'total_variation', p: [1, 1], q: [1, 1] },
      { target: 'total_variation', q: [1, 1] },
      { target: 'unheard_of' },
    ];
    const cases = rows.map((input, i) => ({ id: `i${i}`, input, expected: { reason: 'a reason' } }));
    const text = JSON.stringify({ quantity: 'invalid_inputs', cases });
    const { lines, last } = reference('--dir', folder('invalid', { 'invalid_inputs.json': text }));
    expect(lines.slice(1, -1)).toEqual([
      '     i1: took an input that must be refused: a reason',
      '     i2: refused without naming the argument, what came and what was expected: Error: a case holds undefined; a list was expected',
      expect.stringContaining('     i3: nothing here computes "unheard_of"'),
    ]);
    expect(last).toBe('1 passed, 3 failed');
  });

  it.each([
    ['an empty folder', ['--dir', folder('empty', {})], /empty holds no \.json file of reference cases\.$/],
    ['a missing folder', ['--dir', 'nowhere'], /nowhere cannot be opened \(ENOENT\); a folder of reference/],
    ['no folder after --dir', ['--dir'], /'--dir <value>' argument missing/],
    ['an option it does not know', ['--folder', 'x'], /Unknown option '--folder'/],
  ])('says what is wrong and what to do: %s', (_name, args, sentence) => {
    const { lines, last, status } = reference(...args);
    expect(lines[0]).toMatch(sentence);
    expect(lines.at(-2)).toMatch(/^npm run reference checks the project’s own cases; /);
    expect([last, status]).toEqual(['0 passed, 1 failed', 1]);
  });
});
