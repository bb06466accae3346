// Serves a built site as GitHub Pages does: base path, 404.html, a slash added to folders, `access-control-allow-origin: *`;
// loopback only. node pagesServer.mjs FOLDER PORT BASE
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

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

/** The path of a request below the base; undefined where it lies outside or cannot be read. */
const pathOf = (url) => {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
};

const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

const server = createServer((request, response) => {
  const path = pathOf(request.url ?? '/');
  const place = path === undefined ? undefined : join(root, path);
  const inside = place !== undefined && (place === root || place.startsWith(root + sep));
  if (inside && path !== '' && !path.endsWith('/') && isFolder(place)) {
    const { pathname, search } = new URL(request.url, 'http://127.0.0.1');
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const wanted = inside && isFolder(place) ? join(place, 'index.html') : place;
  const found = inside && existsSync(wanted);
  const file = found ? wanted : join(root, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
});

server.on('error', (error) => {
  console.error(`Cannot serve ${root} on port ${port}: ${error.message}`);
  process.exit(1);
});
server.listen(Number(port), '127.0.0.1');
