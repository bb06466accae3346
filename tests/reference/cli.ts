import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFolder } from './checkFolder.ts';
import { describe } from './describeReport.ts';

const usage =
  'npm run reference checks the project’s own cases; npm run reference -- --dir FOLDER those of a folder.';

function askedFolder(): string {
  const { values } = parseArgs({ options: { dir: { type: 'string' } }, strict: true });
  if (values.dir === '') throw new TypeError('--dir came without a folder');
  // npm runs scripts from the project's root; INIT_CWD is where the reader stands.
  return values.dir === undefined
    ? fileURLToPath(new URL('./fixtures/', import.meta.url))
    : resolve(process.env['INIT_CWD'] ?? '.', values.dir);
}

let passed = 0;
let failed = 0;
try {
  for (const report of checkFolder(askedFolder())) {
    passed += report.passed;
    failed += report.failed;
    console.log(describe(report));
  }
} catch (error) {
  failed++;
  console.log(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
