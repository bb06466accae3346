import { readFileSync } from 'node:fs';
import type { Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fail } from '../plugin.ts';
import { citationPattern, parseCitation, spellCitation } from './parseCitation.ts';

const untouched: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style', 'math', 'svg']);

/**
 * Checks every citation of a page against the bibliography and respells it for rehype-citation.
 *
 * Returns whether the page holds any. A misspelt citation or an unknown key stops the build with the keys there
 * are; so does a bare `@name` in the text, which rehype-citation might take for a citation or silently leave.
 */
export function prepareCitations(tree: Root, file: VFile, bibliography: string): boolean {
  let keys: ReadonlySet<string> | undefined;
  visit(tree, (node) => {
    if (node.type === 'element' && untouched.has(node.tagName)) return SKIP;
    if (node.type === 'text' && node.value.includes('@')) {
      keys ??= readKeys(bibliography);
      respell(node, file, keys);
    }
    return undefined;
  });
  return keys !== undefined;
}

function respell(node: Text, file: VFile, keys: ReadonlySet<string>): void {
  const stray = /(^|[\s(-])(@\p{L}[\w/-]*)/u.exec(node.value.replace(citationPattern, ''))?.[2];
  if (stray) {
    fail(
      file,
      node,
      `${stray} stands in the text; write a citation as [@key] and anything else as \`code\`.`,
    );
  }
  node.value = node.value.replace(citationPattern, (whole: string, inside: string) => {
    const cited = parseCitation(inside);
    if (!cited) {
      fail(file, node, `${whole} is no citation; write [@key], [@key, Theorem 1] or [see @key; @other].`);
    }
    const unknown = cited.find(({ key }) => !keys.has(key));
    if (unknown) {
      const known = [...keys].sort().join(', ');
      fail(file, node, `@${unknown.key} is not in the bibliography; it has: ${known}.`);
    }
    return spellCitation(cited);
  });
}

/** The keys of a BibTeX file: `@article{key,`. */
export function readKeys(path: string): ReadonlySet<string> {
  const entries = readFileSync(path, 'utf8').matchAll(/^\s*@(\w+)\s*\{\s*([^,\s{}]+)\s*,/gm);
  const works = [...entries].filter(([, kind]) => !/^(comment|string|preamble)$/i.test(kind ?? ''));
  return new Set(works.map(([, , key]) => key ?? ''));
}
