import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element as it is written: attributes as plain text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  /** Everything a reader's eye meets in it, code, formulas' sources and scripts left out. */
  text(): string;
  /** Everything written in it. */
  source(): string;
}

export interface Page {
  /** Path below the base: `notes/wgan/index.html`. */
  readonly file: string;
  readonly address: string;
  readonly kind: 'page' | 'embed' | 'missing';
  readonly locale: 'ko' | 'en';
  readonly html: string;
  /** In the order of the source; what templates hold is among them. */
  readonly elements: readonly Element[];
  /** What the HTML parser had to mend. */
  readonly mended: readonly string[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
const unread = new Set(['script', 'style', 'code', 'pre', 'annotation', 'textarea', 'template']);

const textOf = (nodes: readonly Node[], skip: (name: string) => boolean, between: string): string =>
  nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('childNodes' in node) || skip(node.tagName)) return '';
      return textOf(node.childNodes, skip, between);
    })
    .join(between);

/** Reads a built page the way a browser without JavaScript does. */
export function parsePage(file: string, address: string, html: string): Page {
  const mended: string[] = [];
  const document = parse(html, {
    scriptingEnabled: false,
    onParseError: ({ code, startLine, startCol }) => mended.push(`${code} at ${startLine}:${startCol}`),
  });
  const elements: Element[] = [];
  const walk = (nodes: readonly Node[], parent: Element | undefined): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      const children = 'content' in node ? node.content.childNodes : node.childNodes;
      const element: Element = {
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        parent,
        text: () => textOf(children, (name) => unread.has(name), ' '),
        source: () => textOf(children, () => false, ''),
      };
      elements.push(element);
      walk(children, element);
    }
  };
  walk(document.childNodes, undefined);
  return {
    file,
    address: new URL(file.replace(/(^|\/)index\.html$/, '$1'), address).href,
    kind: file === '404.html' ? 'missing' : /^(en\/)?embed\//.test(file) ? 'embed' : 'page',
    locale: file.startsWith('en/') ? 'en' : 'ko',
    html,
    elements,
    mended,
  };
}

/** Elements of a name, optionally those that carry an attribute. */
export const allOf = ({ elements }: Page, name: string, attribute?: string): readonly Element[] =>
  elements.filter(
    (element) => element.name === name && (!attribute || element.attributes[attribute] !== undefined),
  );

/** The words of `<meta name>` or `<meta property>`, one entry an element. */
export const metas = (page: Page, name: string): readonly string[] =>
  allOf(page, 'meta')
    .filter(({ attributes }) => attributes['name'] === name || attributes['property'] === name)
    .map(({ attributes }) => attributes['content'] ?? '');

/** `<link>` elements whose rel holds the word. */
export const linksOf = (page: Page, rel: string): readonly Element[] =>
  allOf(page, 'link', 'href').filter(({ attributes }) =>
    (attributes['rel'] ?? '').split(/\s+/).includes(rel),
  );
