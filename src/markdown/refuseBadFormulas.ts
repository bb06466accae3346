import { type RehypePlugin, shortPath } from './plugin.ts';

/**
 * Stops the build at a formula that KaTeX cannot set.
 *
 * rehype-katex only leaves a message and prints the source in red, which nobody sees in a log.
 */
export const refuseBadFormulas: RehypePlugin = () => (_tree, file) => {
  const bad = file.messages.find((message) => message.source === 'rehype-katex');
  if (!bad) return;
  const why = bad.cause instanceof Error ? bad.cause.message : bad.reason;
  const place = bad.line === undefined ? shortPath(file) : `${shortPath(file)}:${bad.line}`;
  file.fail(`${place}: KaTeX cannot set a formula: ${why}`, bad.place ? { place: bad.place } : null);
};
