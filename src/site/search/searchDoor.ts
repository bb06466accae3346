import { readFileSync } from 'node:fs';

const reader = new URL('./readTerm.mjs', import.meta.url);
const asks = ['search', 'debouncedSearch', 'preload'] as const;

/** Files beside Pagefind's own: what reads a term, with the nouns it knows. */
export const termFiles = (nouns: readonly string[]) => [
  { path: 'readTerm.js', content: readFileSync(reader, 'utf8') },
  {
    path: 'asked.js',
    content: `import { createReader } from './readTerm.js';\nexport const { asked } = createReader(${JSON.stringify(nouns)});\n`,
  },
];

/**
 * Pagefind's door with its three ways to ask reading the term first.
 *
 * Throws `RangeError` when the door no longer ends in the exports it is known by.
 */
export function readTermsFirst(door: string): string {
  const last = door.match(/export\s*\{([\w\s,]+)\};?\s*$/);
  const names = last?.[1]?.split(',').map((name) => name.trim()) ?? [];
  if (!asks.every((name) => names.includes(name))) {
    throw new RangeError(
      `pagefind.js exports ${names.join(', ') || 'nothing by name'}; ${asks.join(', ')} were expected: see what its new version offers.`,
    );
  }
  const others = names.filter((name) => !asks.some((ask) => ask === name));
  return [
    `import { asked } from './asked.js';`,
    door.slice(0, last!.index),
    // A preload may ask for nothing yet, and the interface asks for null to list everything.
    `const reading = (ask) => (term, ...rest) => ask(typeof term === 'string' ? asked(term) : term, ...rest);`,
    ...asks.map((name) => `const ${name}Read = reading(${name});`),
    `export { ${[...others, ...asks.map((name) => `${name}Read as ${name}`)].join(', ')} };`,
    '',
  ].join('\n');
}
