import { isDeepStrictEqual } from 'node:util';

/**
 * One line of an `@example`: an expression, what it should give, and the statements before it that it may
 * use.
 */
export interface Example {
  readonly expression: string;
  readonly expected: string;
  readonly context: string;
}

/**
 * Extracts every `expression; // value` from the `@example` blocks of a source text; other lines become
 * context of those after them.
 */
export function extractExamples(source: string): readonly Example[] {
  return [...source.matchAll(/@example\n((?:\s*\*(?!\/).*\n)*)/g)].flatMap(([, block = '']) => {
    const examples: Example[] = [];
    let context = '';
    for (const line of block.split('\n').map((text) => text.replace(/^\s*\*\s?/, ''))) {
      const match = /^(.*); \/\/ (.+)$/.exec(line);
      if (!match) {
        context += `${line}\n`;
        continue;
      }
      // What has no semicolon yet is the beginning of this very expression.
      const end = context.lastIndexOf(';') + 1;
      examples.push({
        expression: (context.slice(end) + match[1]).trim(),
        expected: match[2]!,
        context: context.slice(0, end),
      });
      context = context.slice(0, end);
    }
    return examples;
  });
}

/**
 * Runs an example with the given names in scope; returns what is wrong, or undefined. Lists and typed arrays
 * compare by entries.
 */
export function exampleProblem(
  example: Example,
  scope: Readonly<Record<string, unknown>>,
): string | undefined {
  const got = evaluate(`${example.context}\nreturn (${example.expression});`, scope);
  const expected = evaluate(`return (${example.expected});`, scope);
  // Examples print full precision, so nothing but equality will do.
  return isDeepStrictEqual(plain(got), plain(expected))
    ? undefined
    : `${example.expression} gives ${JSON.stringify(plain(got)) ?? String(got)}, not ${example.expected}`;
}

function evaluate(body: string, scope: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(scope), `'use strict';${body}`)(...Object.values(scope));
}

function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(Object.values(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}
