import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import type { Rule } from './importTable.ts';

/** What a source file imports, by any form: static, `export from`, `import()`; `types` are those of `import type` alone. */
export function importsOf(
  file: string,
  source: string,
): { readonly values: readonly string[]; readonly types: readonly string[] } {
  const within = (text: string) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolve(file, fileName));
  const values = within(source.replace(/^(import|export) type [^;]*?from\s+'[^']+';/gm, ''));
  return { values, types: within(source).filter((target) => !values.includes(target)) };
}

const resolve = (file: string, name: string): string => {
  if (name.startsWith('@/')) return `src/${name.slice(2)}`;
  if (name.startsWith('.')) return posix.normalize(posix.join(dirname(file), name));
  return name;
};

/** The imports of a file that its room does not allow, as sentences. */
export function violations(
  file: string,
  rules: readonly Rule[],
  source = readFileSync(file, 'utf8'),
): readonly string[] {
  const rule = rules.find(({ files }) => files.test(file));
  if (!rule) return [];
  const own = file.split('/')[2] ?? '';
  const allowed = (patterns: readonly RegExp[]) => (target: string) =>
    target.endsWith('.css') ||
    patterns.some((pattern) => new RegExp(pattern.source.replace('OWN', own)).test(target));
  const { values, types } = importsOf(file, source);
  return [
    ...values.filter((target) => !allowed(rule.may)(target)),
    ...types.filter((target) => !allowed([...rule.may, ...(rule.mayType ?? [])])(target)),
  ].map((target) => `${file} (${rule.room}) may not import ${target}`);
}
