import { fileLocale } from './fileLocale.ts';
import { findAttribute, visitJsx } from './jsx.ts';
import type { RemarkPlugin } from './plugin.ts';

const worded: ReadonlySet<string> = new Set([
  'BenchResults',
  'Correction',
  'CreditsTable',
  'Definition',
  'DisagreementTable',
  'ErrataTable',
  'GlossaryTable',
  'PromiseTable',
  'ReferenceTable',
  'SelfTest',
  'Supplement',
  'Value',
]);

/** Tells every component that prints words which language its page is written in: `locale="en"`. */
export const passLocale: RemarkPlugin = () => (tree, file) => {
  visitJsx(tree, (node) => {
    if (!node.name || !worded.has(node.name) || findAttribute(node, 'locale')) return;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: fileLocale(file) });
  });
};
