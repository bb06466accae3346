import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unified as astroUnified } from '@astrojs/markdown-remark';
import { nodeTypes } from '@mdx-js/mdx';
import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { markdownPlugins } from '@/markdown/index.ts';

export const koPath = '/site/content/notes/page.mdx';
export const enPath = '/site/content/en/notes/page.mdx';

/** MDX makes a paragraph that holds nothing but components a block of components, before any plugin runs. */
const unravel = () => (tree: Root) => {
  visit(tree, 'paragraph', (node, index, parent) => {
    const isVoid = (child: PhrasingContent) => child.type === 'text' && child.value.trim() === '';
    const parts = node.children.filter((child) => !isVoid(child));
    if (!parent || index === undefined || !parts.every((child) => child.type === 'mdxJsxTextElement')) return;
    const blocks = parts.map((child) => ({ ...child, type: 'mdxJsxFlowElement' }));
    parent.children.splice(index, 1, ...(blocks as unknown as typeof parent.children));
  });
};

const syntax: PluggableList = [remarkParse, remarkMdx, unravel, remarkGfm, remarkDirective, remarkMath];

/** A page's Markdown tree after the given plugins, its syntax read as on the site. */
export async function markdownTree(source: string, plugins: PluggableList, path = koPath): Promise<Root> {
  const file = new VFile({ value: source, path });
  const processor = unified().use(syntax).use(plugins);
  return (await processor.run(processor.parse(file), file)) as Root;
}

/** A page as HTML after the given plugins; a component shows as an element of its own name. */
export async function html(
  source: string,
  plugins: { readonly remark?: PluggableList; readonly rehype?: PluggableList },
  path = koPath,
): Promise<string> {
  const file = new VFile({ value: source, path });
  const processor = unified()
    .use(syntax)
    .use(plugins.remark ?? [])
    .use([[remarkRehype, { passThrough: [...nodeTypes] }]] satisfies PluggableList)
    .use(plugins.rehype ?? []);
  const tree = (await processor.run(processor.parse(file), file)) as HtmlRoot;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      parent.children[index] = shown(node);
    if (node.type === 'mdxjsEsm') parent.children[index] = { type: 'comment', value: node.value };
  });
  return toHtml(tree);
}

function shown({ name, attributes, children }: MdxJsxFlowElementHast | MdxJsxTextElementHast): Element {
  const properties = attributes.flatMap((one) => {
    if (one.type !== 'mdxJsxAttribute') return [];
    const value = one.value && typeof one.value === 'object' ? `{${one.value.value}}` : (one.value ?? '');
    return [[one.name, value] as const];
  });
  return {
    type: 'element',
    tagName: name ?? 'fragment',
    properties: Object.fromEntries(properties),
    children,
  };
}

/** Every plugin of the site on a page, in the site's order. */
export const article = (
  source: string,
  path = koPath,
  root = siteWith(sampleBibliography),
): Promise<string> => {
  const { remarkPlugins, rehypePlugins } = markdownPlugins({ base: '/earth-mover/', root });
  return html(
    source,
    { remark: remarkPlugins as PluggableList, rehype: rehypePlugins as PluggableList },
    path,
  );
};

/** The module that Astro's own MDX pipeline, optimised as in Starlight, makes of a page. */
export async function compile(
  source: string,
  path = koPath,
  root = siteWith(sampleBibliography),
): Promise<string> {
  const renderer = await astroUnified(markdownPlugins({ base: '/earth-mover/', root })).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: true },
  );
  if (!renderer) throw new Error('the unified processor renders no MDX');
  return (await renderer.process(source, path, {})).code;
}

/** A project folder that holds nothing but a bibliography. */
export function siteWith(bibliography: string): string {
  const root = mkdtempSync(join(tmpdir(), 'earth-mover-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/references.bib'), bibliography);
  return root;
}

export const sampleBibliography = `
@inproceedings{arjovsky2017wgan,
  title = {Wasserstein Generative Adversarial Networks},
  author = {Arjovsky, Martin and Chintala, Soumith and Bottou, L{\\'e}on},
  booktitle = {Proceedings of the 34th International Conference on Machine Learning},
  year = {2017},
  url = {https://arxiv.org/abs/1701.07875}
}
@inproceedings{arjovsky2017towards,
  title = {Towards Principled Methods for Training Generative Adversarial Networks},
  author = {Arjovsky, Martin and Bottou, L{\\'e}on},
  booktitle = {International Conference on Learning Representations},
  year = {2017}
}
@book{villani2009,
  title = {Optimal Transport: Old and New},
  author = {Villani, C{\\'e}dric},
  year = {2009},
  publisher = {Springer}
}
`;
