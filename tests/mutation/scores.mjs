// node tests/mutation/scores.mjs [report …]: the table of SURVIVORS.md from Stryker's JSON reports; without a name, the last run's.
// With --survivors, every mutant that no test noticed: file, line, what was written and what stood there instead.
import { readFileSync } from 'node:fs';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const reports = named.length > 0 ? named : ['reports/mutation/mutation.json'];
const files = reports.flatMap((report) => Object.entries(JSON.parse(readFileSync(report, 'utf8')).files));

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

/** The source text that a mutant replaces. */
function replaced(source, { start, end }) {
  const lines = source.split('\n');
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  return source.slice(offset(start), offset(end));
}

function printTable() {
  const folders = new Map();
  for (const [name, { mutants }] of files) {
    const folder = name.split('/').slice(2, -1).join('/');
    const row = folders.get(folder) ?? { killed: 0, survived: 0 };
    row.killed += mutants.filter(({ status }) => noticed.has(status)).length;
    row.survived += mutants.filter(({ status }) => unnoticed.has(status)).length;
    folders.set(folder, row);
  }
  const rows = [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = { killed: 0, survived: 0 };
  for (const [, { killed, survived }] of rows) {
    all.killed += killed;
    all.survived += survived;
  }
  console.log('| folder | mutants | noticed | share |\n| --- | ---: | ---: | ---: |');
  for (const [folder, { killed, survived }] of [...rows, ['all', all]]) {
    const share = ((100 * killed) / (killed + survived)).toFixed(1);
    console.log(`| ${folder} | ${killed + survived} | ${killed} | ${share} % |`);
  }
}

function printSurvivors() {
  for (const [name, { source, mutants }] of files) {
    for (const { status, location, replacement } of mutants) {
      if (!unnoticed.has(status)) continue;
      console.log(`${name}:${location.start.line} [${replaced(source, location)}] became [${replacement}]`);
    }
  }
}

if (process.argv.includes('--survivors')) printSurvivors();
else printTable();
