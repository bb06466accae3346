import type { Site } from '../built/Site.ts';
import { islandScripts, pageScripts, reached } from '../built/scripts.ts';

/** Words that only tfjs-core's own code holds: messages of its engine. */
const mark = /backend was already registered|backend not found in registry/;

/** Modules that hold tfjs. */
export const tensorFiles = (site: Site): readonly string[] =>
  [...site.files].filter((file) => /\.m?js$/.test(file) && mark.test(site.read(file).toString('utf8')));

/** Modules with tfjs that a page can reach without starting a worker, by whatever chain of imports, lazy ones too. */
export function tensorProblems(site: Site): readonly string[] {
  const roots = site.pages.flatMap((page) => [...pageScripts(site, page), ...islandScripts(site, page)]);
  const reachable = reached(site, [...new Set(roots)], true);
  return tensorFiles(site)
    .filter((file) => reachable.has(file))
    .map((file) => `${file} holds tfjs and is reached without the worker`);
}
