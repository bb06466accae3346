import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCase } from '../../src/verification/checkCase.ts';
import { checkRefusal } from '../../src/verification/checkRefusal.ts';
import type { Case, Fixture } from '../../src/verification/Fixture.ts';
import { parseFixture } from '../../src/verification/parseFixture.ts';
import { rules } from '../../src/verification/rules.ts';
import { adapter } from './adapter.ts';
import type { Failure, Report } from './Report.ts';

/**
 * Checks every file of reference cases in a folder, in the order of their names; a manifest.json beside them is no such
 * file. Throws an Error in one sentence where there is no folder or nothing in it to check.
 */
export function* checkFolder(folder: string): Generator<Report> {
  for (const file of filesOf(folder)) {
    let fixture: Fixture;
    try {
      fixture = parseFixture(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      yield unread(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
      continue;
    }
    yield checkFile(file, fixture);
  }
}

function filesOf(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${folder} cannot be opened (${code}); a folder of reference cases was expected.`, {
      cause: error,
    });
  }
  const files = names.filter((name) => name.endsWith('.json') && name !== 'manifest.json').toSorted();
  if (files.length === 0) throw new Error(`${folder} holds no .json file of reference cases.`);
  return files;
}

const unread = (file: string, problem: string): Report => ({
  file,
  quantity: file,
  passed: 0,
  failed: 1,
  failures: [{ id: file, problems: [problem] }],
});

function checkFile(file: string, fixture: Fixture): Report {
  const { quantity, cases } = fixture;
  const check = checkOf(fixture);
  if (!check) {
    const failures = [{ id: file, problems: [unknown(quantity)] }];
    return { file, quantity, passed: 0, failed: cases.length, failures };
  }
  const failures: Failure[] = [];
  let slowest = { id: '', milliseconds: -1 };
  for (const testCase of cases) {
    const start = performance.now();
    const problems = check(testCase);
    const milliseconds = performance.now() - start;
    if (problems.length > 0) failures.push({ id: testCase.id, problems });
    if (milliseconds > slowest.milliseconds) slowest = { id: testCase.id, milliseconds };
  }
  const failed = failures.length;
  return { file, quantity, passed: cases.length - failed, failed, failures, slowest };
}

type Check = (testCase: Case) => readonly string[];

function checkOf(fixture: Fixture): Check | undefined {
  if (fixture.quantity === 'invalid_inputs') return refused;
  const compute = adapterOf(fixture.quantity);
  const rule = Object.hasOwn(rules, fixture.quantity) ? rules[fixture.quantity] : undefined;
  return compute && rule && ((testCase) => checkCase(fixture, testCase, compute, rule).problems);
}

const refused: Check = (testCase) => {
  const target = String(testCase.input['target']);
  const compute = adapterOf(target);
  return compute ? checkRefusal(testCase, compute) : [unknown(target)];
};

const adapterOf = (quantity: string) => (Object.hasOwn(adapter, quantity) ? adapter[quantity] : undefined);

const unknown = (quantity: string): string =>
  `nothing here computes "${quantity}"; known are ${Object.keys(adapter).toSorted().join(', ')}.`;
