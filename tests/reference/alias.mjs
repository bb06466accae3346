// Lets plain Node understand the import alias of the sources: `@/` is src/.
import { registerHooks } from 'node:module';

const src = new URL('../../src/', import.meta.url).href;

registerHooks({
  resolve: (name, context, next) => next(name.startsWith('@/') ? src + name.slice(2) : name, context),
});
