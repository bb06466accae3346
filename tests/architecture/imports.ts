import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import type { Rule } from './importTable.ts';

/** What a source file imports, by any form: static, `export from`, `import()`, `new URL(…, import.meta.url)` workers left out. */
export function importsOf(file: string, source = readFileSync(file, 'utf8')): readonly string[] {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  return importedFiles.map(({ fileName }) => resolve(file, fileName));
}

const resolve = (file: string, name: string): string => {
  if (name.startsWith('@/')) return `src/${name.slice(2)}`;
  if (name.startsWith('.')) return posix.normalize(posix.join(dirname(file), name));
  return name;
};

/** The imports of a file that its room does not allow, as sentences. */
export function violations(file: string, rules: readonly Rule[], source?: string): readonly string[] {
  const rule = rules.find(({ files }) => files.test(file));
  if (!rule) return [];
  const own = file.split('/')[2] ?? '';
  const allowed = rule.may.map((pattern) => new RegExp(pattern.source.replace('OWN', own)));
  return importsOf(file, source)
    .filter((target) => !target.endsWith('.css') && !allowed.some((pattern) => pattern.test(target)))
    .map((target) => `${file} (${rule.room}) may not import ${target}`);
}
