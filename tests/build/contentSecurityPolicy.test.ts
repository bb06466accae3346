import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, policyFor, withPolicy } from '@/site/build/contentSecurityPolicy.ts';

const origin = 'https://name.example';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string): readonly string[] =>
  policy
    .split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

describe('the policy of a page', () => {
  const policy = policyFor(
    '<style>p{}</style><script>one()</script><script type="module">two()</script><script src="/a.js"></script>',
    origin,
  );

  it('allows each inline script and style by its hash, and no other', () => {
    const hashes = (name: string) => directive(policy, name).filter((value) => value.startsWith("'sha256"));
    expect(hashes('script-src')).toEqual([hash('one()'), hash('two()')]);
    expect(hashes('style-src')).toEqual([hash('p{}')]);
  });

  it('keeps the text as it stands, white space and line ends included', () => {
    const text = '\n\tif (a < b && c > d) go("<\\/p>");\r\n';
    expect(
      directive(policyFor(`<script aria-hidden="true">${text}</script>`, origin), 'script-src'),
    ).toContain(hash(text));
  });

  it('names a hash once, however often the script stands', () => {
    const twice = policyFor('<script>x()</script><script>x()</script>', origin);
    expect(directive(twice, 'script-src').filter((value) => value === hash('x()'))).toHaveLength(1);
  });

  it('closes everything that is not named', () => {
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
    expect(directive(policy, 'form-action')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/'unsafe-eval'|\*|https:\/\/(?!name\.example)/);
    for (const name of ['script-src', 'style-src'])
      expect(directive(policy, name)).not.toContain("'unsafe-inline'");
  });

  it('names the site itself beside self, for frames that have no origin of their own', () => {
    for (const name of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'worker-src'])
      expect(directive(policy, name)).toEqual(expect.arrayContaining(["'self'", origin]));
  });
});

describe('a page with its policy', () => {
  it.each([
    '<meta charset="utf-8">',
    '<meta charset="utf-8"/>',
    '<meta charset="UTF-8" />',
    '<meta charset=utf-8>',
  ])('holds it right behind %s', (charset) => {
    const page = `<html><head>${charset}<title>t</title></head></html>`;
    expect(withPolicy(page, origin)).toContain(
      `${charset}<meta http-equiv="content-security-policy" content="`,
    );
  });

  it('is refused where there is no character set to stand behind', () => {
    expect(() => withPolicy('<html><head><title>t</title></head></html>', origin)).toThrow(/charset/);
  });
});

describe('the step of the build', () => {
  const run = async (pages: Readonly<Record<string, string>>): Promise<(name: string) => string> => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
    const done = contentSecurityPolicy(`${origin}/base/`).hooks['astro:build:done'];
    if (!done) throw new Error('The step hooks into nothing.');
    // The hook reads the folder alone of all that Astro hands it.
    const given = { dir: pathToFileURL(`${folder}/`) } as Parameters<typeof done>[0];
    try {
      await done(given);
      const after = Object.fromEntries(
        Object.keys(pages).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      );
      return (name) => after[name] ?? '';
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('writes into every page, however deep, and leaves the rest', async () => {
    const page = '<head><meta charset="utf-8"></head><script>x()</script>';
    const after = await run({ 'index.html': page, 'deep/er/index.html': page, 'data.json': page });
    expect(after('index.html')).toContain(hash('x()'));
    expect(after('deep/er/index.html')).toContain(hash('x()'));
    expect(after('data.json')).toBe(page);
  });

  it('names the origin, not the path', async () => {
    const after = await run({ 'index.html': '<meta charset="utf-8">' });
    expect(after('index.html')).toContain(`'self' ${origin};`);
  });

  it('stops the build at a page it cannot guard', async () => {
    await expect(run({ 'index.html': '<p>no head</p>' })).rejects.toThrow(/content security policy/);
  });
});
