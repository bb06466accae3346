import type { Element, Page } from '../built/parsePage.ts';

/** What a reader must never meet in a page's words, and what it means when they do. */
const broken: readonly (readonly [RegExp, string])[] = [
  [/\$/, 'a formula left in dollars'],
  [/\\[a-zA-Z]{2,}/, 'a TeX command'],
  [/\*\*/, 'bold left in asterisks'],
  [/\[@|\[#|\{#/, 'a citation or heading id left unread'],
  [/\bNaN\b/, 'the word NaN'],
  [/\[object \w+\]/, 'an object printed as text'],
];
/** English prose may call a ratio undefined; whatever code prints it stands in the Korean page too. */
const brokenKorean = [...broken, [/\bundefined\b/, 'the word undefined'] as const];
/** Attributes that hold numbers or words made by code; an island's props are data, not words. */
const made = /^(?!props$)/;

const around = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 30), at + 30)
    .replace(/\s+/g, ' ')
    .trim();

/** Unrendered formulas, `undefined`, `NaN` and the like in the words and attributes of a page. */
export function textProblems({ elements, locale }: Page): readonly string[] {
  const body = elements.find(({ name }) => name === 'body');
  const words = body?.text() ?? '';
  const inWords = (locale === 'ko' ? brokenKorean : broken).flatMap(([pattern, name]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [`${name}: …${around(words, at)}…`];
  });
  return [...inWords, ...elements.flatMap(attributeProblems), ...elements.flatMap(formulaProblems)];
}

function attributeProblems({ name, attributes }: Element): readonly string[] {
  // A readout whose number does not exist yet says so in words and holds NaN for machines.
  const { 'data-value': value, ...rest } = attributes;
  return Object.entries(name === 'output' && value === 'NaN' ? rest : attributes)
    .filter(([key]) => made.test(key))
    .filter(([, value]) => /\b(undefined|NaN)\b|\[object \w+\]/.test(value))
    .map(([key, value]) => `<${name} ${key}="${value.slice(0, 60)}">`);
}

function formulaProblems({ name, attributes }: Element): readonly string[] {
  const classes = attributes['class'] ?? '';
  return /\bkatex-error\b|\blanguage-math\b/.test(classes)
    ? [`<${name} class="${classes}">: a formula not set`]
    : [];
}
