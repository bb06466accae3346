import type { Element, Page } from '../built/parsePage.ts';

/** Attributes that name other elements by id. */
const references = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'list',
  'popovertarget',
];

/** Ids used twice, references to ids that are not there, pictures without words, and HTML that the parser had to mend. */
export function elementProblems({ elements, mended }: Page): readonly string[] {
  const ids = elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
  const known = new Set(ids);
  const twice = [...known].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id));
  return [
    ...twice.map((id) => `id="${id}" stands twice`),
    ...elements.flatMap((element) => danglingReferences(element, known)),
    ...elements.filter(withoutWords).map(({ attributes }) => `<img src="${attributes['src']}"> has no alt`),
    ...mended.map((error) => `HTML: ${error}`),
  ];
}

const danglingReferences = ({ name, attributes }: Element, known: ReadonlySet<string>): readonly string[] =>
  references.flatMap((key) =>
    (attributes[key] ?? '')
      .split(/\s+/)
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => `<${name} ${key}="${id}"> names an id that is not there`),
  );

const withoutWords = ({ name, attributes }: Element): boolean =>
  name === 'img' && attributes['alt'] === undefined;
