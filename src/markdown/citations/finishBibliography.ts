import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../ui/locale.ts';

const titles = { ko: '참고 문헌', en: 'References' } as const;

/** Moves the bibliography to the page's end, under a heading, marked as English, its addresses made links. */
export function finishBibliography(tree: Root, locale: Locale): void {
  const list = tree.children.find(
    (node): node is Element => node.type === 'element' && node.properties['id'] === 'refs',
  );
  if (!list) return;
  list.properties['lang'] = 'en';
  linkAddresses(list);
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: { id: 'references' },
    children: [{ type: 'text', value: titles[locale] }],
  };
  tree.children = [...tree.children.filter((node) => node !== list), heading, list];
}

function linkAddresses(list: Element): void {
  visit(list, 'text', (node, index, parent) => {
    const [before, address, after] = node.value.split(/(https?:\/\/[^\s<>]*[^\s<>.,;)])/);
    if (address === undefined || !parent || index === undefined) return;
    const link: ElementContent = {
      type: 'element',
      tagName: 'a',
      properties: { href: address },
      children: [{ type: 'text', value: address }],
    };
    parent.children.splice(index, 1, { type: 'text', value: before ?? '' }, link, {
      type: 'text',
      value: after ?? '',
    });
    return [SKIP, index + 3];
  });
}
