import { globSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { citationPattern, parseCitation } from '@/markdown/citations/parseCitation.ts';
import { displayMath } from '@/markdown/displayMath.ts';
import { headingIds } from '@/markdown/headingIds.ts';
import { isJsx, type Jsx } from '@/markdown/jsx.ts';
import { markdownTree } from '../markdown/article.ts';

/** What the checks need of a page: its path without language, and everything that must agree between languages. */
export interface Page {
  readonly path: string;
  readonly locale: 'ko' | 'en';
  readonly frontMatter: ReadonlyMap<string, string>;
  /** `##introduction` in the order of the page. */
  readonly headings: readonly string[];
  /** Labels of its numbered formulas, in order. */
  readonly equations: readonly string[];
  /** `Demo id=parallel-lines theta=0.5`, one a use; captions, which are words, left out. */
  readonly components: readonly string[];
  /** Keys cited, one a use. */
  readonly citations: readonly string[];
}

/** Reads a page from its text; `file` is its path from `content/` on. */
export async function readPage(file: string, text: string): Promise<Page> {
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  // Blank lines in place of the front matter keep the line numbers of messages.
  const body = head.replace(/[^\n]/g, '') + text.slice(head.length);
  const tree = await markdownTree(body, [displayMath, headingIds], `/site/${file}`);
  const page = { headings: [], equations: [], components: [], citations: [] } as Record<
    'headings' | 'equations' | 'components' | 'citations',
    string[]
  >;
  visit(tree, (node) => {
    if (node.type === 'heading')
      page.headings.push(`${'#'.repeat(node.depth)}${node.data?.hProperties?.['id'] ?? '?'}`);
    if (node.type === 'math')
      page.equations.push(...[...node.value.matchAll(/\\label\{([^}]*)\}/g)].map(([, id]) => id!));
    if (node.type === 'text') page.citations.push(...citedKeys(node.value));
    if (isJsx(node) && /^\p{Lu}/u.test(node.name ?? '')) page.components.push(spelt(node));
  });
  const [, language, path = ''] = /^content\/(en\/)?(.*)$/.exec(file) ?? [];
  return { ...page, path, locale: language ? 'en' : 'ko', frontMatter: readFrontMatter(head) };
}

const readFrontMatter = (head: string): ReadonlyMap<string, string> =>
  new Map([...head.matchAll(/^(\w+):[ \t]*(.*)$/gm)].map(([, name, value]) => [name!, value!]));

const citedKeys = (text: string): string[] =>
  [...text.matchAll(citationPattern)].flatMap(
    ([, inside]) => parseCitation(inside!)?.map(({ key }) => key) ?? [],
  );

function spelt(node: Jsx): string {
  const attributes = node.attributes.flatMap((one) => {
    if (one.type !== 'mdxJsxAttribute' || one.name === 'caption') return [];
    return [
      `${one.name}=${one.value && typeof one.value === 'object' ? one.value.value : (one.value ?? '')}`,
    ];
  });
  return [node.name, ...attributes.toSorted()].join(' ');
}

/** The ids of a component's uses: `Value id=wgan.x` → `wgan.x`. */
export const idsOf = (page: Page, component: string): readonly string[] =>
  page.components
    .filter((use) => use.startsWith(`${component} `))
    .map((use) => / id=(\S+)/.exec(use)?.[1] ?? '(none)');

/** Every page of the site. */
export const contentPages: readonly Page[] = await Promise.all(
  globSync('content/**/*.{md,mdx}')
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => readPage(file, readFileSync(file, 'utf8'))),
);
