import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inline = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => hash(text),
  );

/**
 * The policy of one built page: only what comes from the site itself, every inline script and style by its hash.
 * `style-src-attr` is open because KaTeX sets heights on elements; WASM needs `wasm-unsafe-eval`; the worker of a
 * sandboxed frame starts from a `blob:`. A frame without an origin of its own does not match `'self'`, so embeds name
 * the site's address as well.
 */
export function policyFor(html: string, origin: string): string {
  const self = `'self' ${origin}`;
  const directives = {
    'default-src': "'none'",
    'script-src': [self, "'wasm-unsafe-eval'", 'blob:', ...new Set(inline(html, 'script'))].join(' '),
    'style-src': [self, ...new Set(inline(html, 'style'))].join(' '),
    'style-src-attr': "'unsafe-inline'",
    'img-src': `${self} data: blob:`,
    'font-src': self,
    'connect-src': self,
    'worker-src': `${self} blob:`,
    'manifest-src': self,
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Writes the policy into a page, right after the character set so that nothing loads before it. */
export function withPolicy(html: string, origin: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html, origin)}">`;
  const placed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}${meta}`);
  if (placed === html)
    throw new Error('content security policy: a built page has no <meta charset="utf-8"> to stand behind.');
  return placed;
}

/** After the build: hash what each page really holds. Astro's own CSP does not see the scripts Starlight writes. */
export const contentSecurityPolicy = (site: string): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
      for (const page of pages) {
        const file = join(root, page);
        await writeFile(file, withPolicy(await readFile(file, 'utf8'), new URL(site).origin));
      }
    },
  },
});
