import type { Parent } from 'mdast';
import type { Math } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addAnchor } from './anchors.ts';
import { rewriteFormula } from './formulaNode.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/** A display formula in its scroll container, which carries the anchor of a numbered one. */
interface Equation extends Parent {
  type: 'equation';
  children: [Math];
}

declare module 'mdast' {
  interface RootContentMap {
    equation: Equation;
  }
  interface BlockContentMap {
    equation: Equation;
  }
}

const label = /\\label\{([^}]*)\}/g;
/** Environments that KaTeX numbers by itself, which would compete with ours. */
const selfNumbering = /\\begin\{(align|alignat|equation|gather)\}/;

/** Numbers the display formulas that carry `\label{eq:…}` and puts every display formula into `div.equation`. */
export const numberEquations: RemarkPlugin = () => (tree, file) => {
  let number = 0;
  visit(tree, 'inlineMath', (node) => {
    if (!node.value.includes('\\label')) return;
    fail(file, node, '\\label stands in an inline formula; only $$…$$ on a line of its own is numbered.');
  });
  visit(tree, 'math', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'equation') return undefined;
    const id = readLabel(node, file);
    if (id !== undefined) {
      number += 1;
      const words = { ko: `식\u00a0(${number})`, en: `equation\u00a0(${number})` };
      addAnchor(file, node, id, words, 'give each formula its own label.');
    }
    const tag = id === undefined ? '' : ` \\tag{${number}}`;
    rewriteFormula(node, node.value.replace(label, '').trim() + tag);
    const hProperties = { className: ['equation'], ...(id !== undefined && { id }) };
    parent.children[index] = { type: 'equation', children: [node], data: { hName: 'div', hProperties } };
    return SKIP;
  });
};

function readLabel(node: Math, file: VFile): string | undefined {
  const own = selfNumbering.exec(node.value)?.[1];
  if (own) {
    fail(
      file,
      node,
      `\\begin{${own}} numbers its lines by itself; use aligned or gathered, and one \\label.`,
    );
  }
  const labels = [...node.value.matchAll(label)].map((match) => match[1] ?? '');
  const [id] = labels;
  if (labels.length > 1) fail(file, node, `one formula carries the labels ${labels.join(', ')}; keep one.`);
  if (id !== undefined && !/^eq:[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    fail(file, node, `\\label{${id}} came; write \\label{eq:some-name} in lower case.`);
  }
  return id;
}
