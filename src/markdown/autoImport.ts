import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { Root } from 'mdast';
import { visitJsx } from './jsx.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/** What an article may use without importing it; each is `src/site/<name>.astro`. */
export const contentComponents = [
  'Algorithm',
  'BenchResults',
  'Correction',
  'CreditsTable',
  'Definition',
  'Demo',
  'DisagreementTable',
  'EmbedTable',
  'ErrataTable',
  'Fake',
  'GlossaryTable',
  'Lab',
  'PromiseTable',
  'Real',
  'ReferenceTable',
  'SelfTest',
  'Supplement',
  'Transport',
  'Value',
] as const;

/** Adds the imports of the content components a page uses; an unknown component stops the build with the list. */
export const autoImport: RemarkPlugin = () => (tree, file) => {
  const own = new Set(importedNames(tree));
  const used = new Set<string>();
  visitJsx(tree, (node) => {
    const name = node.name?.split('.')[0];
    if (!name || !/^\p{Lu}/u.test(name) || own.has(name)) return;
    const known = contentComponents.find((component) => component === name);
    if (!known)
      fail(file, node, `<${name}> is no content component; there are: ${contentComponents.join(', ')}.`);
    used.add(known);
  });
  tree.children.unshift(...[...used].sort().map(importOf));
};

const importedNames = (tree: Root): string[] =>
  tree.children.flatMap((node) =>
    node.type !== 'mdxjsEsm'
      ? []
      : (node.data?.estree?.body ?? []).flatMap((statement) =>
          statement.type === 'ImportDeclaration' ? statement.specifiers.map(({ local }) => local.name) : [],
        ),
  );

function importOf(name: string): MdxjsEsm {
  const source = `@/site/${name}.astro`;
  const specifier = { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } } as const;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [specifier],
            source: { type: 'Literal', value: source, raw: `'${source}'` },
            attributes: [],
          },
        ],
      },
    },
  };
}
