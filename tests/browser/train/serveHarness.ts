import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { policyFor } from '../../../src/site/build/contentSecurityPolicy.ts';

const BASE = '/under/a/base/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

export interface Served {
  /** The harness page, under a base path. */
  readonly url: string;
  /** A page that holds the harness in `<iframe sandbox="allow-scripts">`, so with an opaque origin. */
  readonly sandboxUrl: string;
  /** Files that were asked for, without the base. */
  readonly asked: () => readonly string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** GitHub Pages lets every origin read every file; these are kept to the site's own. */
  readonly hidden?: RegExp;
}

/** Builds the harness as the site is built and serves it on loopback as GitHub Pages would, with the site's own policy. */
export async function serveHarness({ hidden }: ServeOptions = {}): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'harness-'));
  await build({
    root: fileURLToPath(new URL('./harness', import.meta.url)),
    base: BASE,
    logLevel: 'error',
    configFile: false,
    resolve: { alias: { '@': fileURLToPath(new URL('../../../src', import.meta.url)) } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  const asked: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path.startsWith(BASE) ? path.slice(BASE.length) : '';
    asked.push(name);
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      ...(hidden?.test(name) ? {} : { 'access-control-allow-origin': '*' }),
    };
    if (name === 'sandbox.html') {
      response
        .writeHead(200, headers)
        .end('<!doctype html><iframe sandbox="allow-scripts" src="index.html"></iframe>');
      return;
    }
    readFile(join(outDir, name)).then(
      (body) => {
        const policy = name.endsWith('.html')
          ? { 'content-security-policy': policyFor(body.toString(), origin) }
          : {};
        response.writeHead(200, { ...headers, ...policy }).end(body);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}${BASE}index.html`,
    sandboxUrl: `${origin}${BASE}sandbox.html`,
    asked: () => asked,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true });
    },
  };
}
