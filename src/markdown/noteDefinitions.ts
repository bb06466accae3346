import type { Localised } from '../ui/locale.ts';
import { addAnchor } from './anchors.ts';
import { visitJsx, readString } from './jsx.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/** Notes the anchor `def:<id>` of every `<Definition>`, so that `[](#def:kl)` can name it. */
export const noteDefinitions =
  (definitions: Readonly<Record<string, { readonly name: Localised }>>): RemarkPlugin =>
  () =>
  (tree, file) => {
    visitJsx(tree, (node) => {
      if (node.name !== 'Definition') return;
      const id = readString(node, 'id');
      const name = id !== undefined && Object.hasOwn(definitions, id) ? definitions[id]?.name : undefined;
      if (!name)
        fail(
          file,
          node,
          `<Definition id=${JSON.stringify(id)}>: no such definition; there are: ${Object.keys(definitions).join(', ')}.`,
        );
      const words = { ko: `정의(${name.ko})`, en: `the definition of ${name.en}` };
      addAnchor(file, node, `def:${id}`, words, 'print the box once and refer to it after that.');
    });
  };
