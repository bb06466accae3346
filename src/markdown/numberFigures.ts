import { addAnchor } from './anchors.ts';
import { findAttribute, numberAttribute, readString, visitJsx } from './jsx.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/**
 * Numbers the page's demos in order: each `<Demo>` gets `figure={n}` and the anchor `fig:<name, or else id>`.
 */
export const numberFigures: RemarkPlugin = () => (tree, file) => {
  let figure = 0;
  visitJsx(tree, (node) => {
    if (node.name !== 'Demo') return;
    const id = readString(node, 'id');
    if (!id) fail(file, node, '<Demo> without id="…"; name the demo to show.');
    if (findAttribute(node, 'figure'))
      fail(file, node, `<Demo id="${id}"> has figure=…; figures are numbered by themselves.`);
    figure += 1;
    node.attributes.push(numberAttribute('figure', figure));
    const words = { ko: `그림\u00a0${figure}`, en: `Figure\u00a0${figure}` };
    addAnchor(file, node, `fig:${readString(node, 'name') ?? id}`, words, 'give the second use name="…".');
  });
};
