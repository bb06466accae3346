import type { Math } from 'mdast-util-math';

/** Writes a display formula anew, in both places where remark-math keeps its source, and lets KaTeX know its line. */
export function rewriteFormula(node: Math, value: string): void {
  node.value = value;
  node.data = {
    hName: 'pre',
    hChildren: [
      {
        type: 'element',
        tagName: 'code',
        ...(node.position && { position: node.position }),
        properties: { className: ['language-math', 'math-display'] },
        children: [{ type: 'text', value }],
      },
    ],
  };
}

/** A display formula as remark-math makes it of a fenced one. */
export function formulaNode(value: string, position: Math['position']): Math {
  const node: Math = { type: 'math', value, ...(position && { position }) };
  rewriteFormula(node, value);
  return node;
}
