// Lets plain Node run what the site's bundler runs: `@/`, tfjs as the modules it is published as, and files by their address.
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import '../../tests/reference/alias.mjs';

// Its modules still ask Node for `util` in the old way.
globalThis.require ??= createRequire(import.meta.url);

const ADDRESS = '?url';
const TFJS = '/node_modules/@tensorflow/';
const isModuleOfTfjs = (url) => url.includes(TFJS) && url.includes('/dist/') && url.endsWith('.js');

/** What a package of tfjs calls its module: its `main` is another copy, without the gradients. */
function moduleOf(name) {
  const root = new URL(`../../node_modules/${name}/`, import.meta.url);
  return new URL(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).module, root).href;
}

registerHooks({
  resolve(name, context, next) {
    if (/^@tensorflow\/[\w-]+$/.test(name)) return next(moduleOf(name), context);
    if (name.endsWith(ADDRESS)) {
      const { url } = next(name.slice(0, -ADDRESS.length), context);
      return { url: url + ADDRESS, shortCircuit: true };
    }
    const isFile = name.startsWith('.') || name.startsWith('@tensorflow/');
    if (!context.parentURL?.includes(TFJS) || !isFile || name.endsWith('.js')) return next(name, context);
    // They leave endings out, as bundlers allow.
    try {
      return next(`${name}.js`, context);
    } catch {
      return next(`${name}/index.js`, context);
    }
  },
  load(url, context, next) {
    if (url.endsWith(ADDRESS)) {
      const source = `export default ${JSON.stringify(url.slice(0, -ADDRESS.length))};`;
      return { format: 'module', source, shortCircuit: true };
    }
    return next(url, isModuleOfTfjs(url) ? { ...context, format: 'module' } : context);
  },
});
