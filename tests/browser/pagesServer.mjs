// Serves a built site as GitHub Pages does: base path, 404.html, `access-control-allow-origin: *`, loopback only.
// node pagesServer.mjs FOLDER PORT BASE
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const [folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2);
const root = resolve(folder);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const fileFor = (pathname) => {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(root, normalize(decodeURIComponent(pathname.slice(base.length))));
  if (!path.startsWith(root) || !existsSync(path)) return undefined;
  const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
};

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = fileFor(pathname);
  const file = found ?? join(root, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
}).listen(Number(port), '127.0.0.1');
