import { createHash } from 'node:crypto';
import { allOf, type Element, type Page } from '../built/parsePage.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Scripts that a browser runs; JSON and the like are data. */
const runs = ({ attributes }: Element): boolean =>
  attributes['src'] === undefined && /^(|module|text\/javascript)$/.test(attributes['type'] ?? '');

const hashesOf = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(elements.map((element) => hash(element.source())));

const parsePolicy = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

/**
 * What is wrong with a page's content security policy, reckoned from what a parser sees in the page: every inline
 * script and style allowed by its hash and nothing else, nothing from elsewhere, no handler that the policy refuses.
 */
export function policyProblems(page: Page, origin: string): readonly string[] {
  const [meta, ...more] = allOf(page, 'meta').filter(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  if (!meta || more.length > 0) return ['one content security policy expected'];
  const policy = parsePolicy(meta.attributes['content'] ?? '');
  return [
    ...placeProblems(page, meta),
    ...hashProblems('script-src', policy, hashesOf(allOf(page, 'script').filter(runs))),
    ...hashProblems('style-src', policy, hashesOf(allOf(page, 'style'))),
    ...sourceProblems(policy, origin),
    ...page.elements.flatMap(handlerProblems),
  ];
}

/** What stands before the policy is not governed by it. */
function placeProblems({ elements }: Page, meta: Element): readonly string[] {
  const before = elements
    .slice(0, elements.indexOf(meta))
    .filter(({ name }) => /^(script|style|link)$/.test(name));
  return before.map(({ name }) => `<${name}> stands before the policy`);
}

function hashProblems(
  directive: string,
  policy: Readonly<Record<string, readonly string[]>>,
  needed: ReadonlySet<string>,
): readonly string[] {
  const given = new Set((policy[directive] ?? []).filter((value) => value.startsWith("'sha")));
  return [
    ...[...needed].filter((each) => !given.has(each)).map((each) => `${directive} lacks ${each}`),
    ...[...given]
      .filter((each) => !needed.has(each))
      .map((each) => `${directive} allows ${each}, which is not in the page`),
  ];
}

function sourceProblems(
  policy: Readonly<Record<string, readonly string[]>>,
  origin: string,
): readonly string[] {
  const known = new Set(["'self'", "'none'", "'wasm-unsafe-eval'", 'blob:', 'data:', origin]);
  const isAllowed = (value: string) => known.has(value) || /^'sha256-[^']+'$/.test(value);
  const wide = Object.entries(policy).flatMap(([directive, values]) =>
    values
      // KaTeX writes heights into style attributes, which cannot run anything.
      .filter(
        (value) => !isAllowed(value) && !(directive === 'style-src-attr' && value === "'unsafe-inline'"),
      )
      .map((value) => `${directive} allows ${value}`),
  );
  const closed = ['default-src', 'base-uri', 'form-action'].filter(
    (name) => policy[name]?.join() !== "'none'",
  );
  const data = ['script-src', 'worker-src', 'connect-src'].filter((name) => policy[name]?.includes('data:'));
  return [
    ...wide,
    ...closed.map((name) => `${name} is not 'none'`),
    ...data.map((name) => `${name} allows data:`),
  ];
}

const handlerProblems = ({ name, attributes }: Element): readonly string[] =>
  Object.entries(attributes)
    .filter(([key, value]) => key.startsWith('on') || /^\s*javascript:/i.test(value))
    .map(([key]) => `<${name} ${key}> holds a script that the policy refuses`);
