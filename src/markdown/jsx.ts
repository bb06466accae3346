import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Calls `use` for every component or element written as JSX, in the order of the page. */
export function visitJsx(tree: Root, use: (node: Jsx) => void): void {
  visit(tree, (node) => {
    if (isJsx(node)) use(node);
  });
}

/** The attribute as written, or nothing; spread attributes are never it. */
export const findAttribute = (node: Jsx, name: string): MdxJsxAttribute | undefined =>
  node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name);

/** The attribute's text where it is a plain string (`id="kl"`), else nothing. */
export function readString(node: Jsx, name: string): string | undefined {
  const value = findAttribute(node, name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** `name={number}` as MDX would have parsed it. */
export const numberAttribute = (name: string, value: number): MdxJsxAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: String(value),
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [{ type: 'ExpressionStatement', expression: { type: 'Literal', value, raw: String(value) } }],
      },
    },
  },
});
