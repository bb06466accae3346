import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Localised } from '../ui/locale.ts';
import { fail } from './plugin.ts';

/** Places of one page that an empty link can point at: anchor → the words that stand for it. */
type Anchors = Map<string, Localised>;

declare module 'vfile' {
  interface DataMap {
    earthMoverAnchors: Anchors;
  }
}

/** The page's anchors so far; plugins before `resolveReferences` fill them. */
export const anchorsOf = (file: VFile): Anchors => (file.data.earthMoverAnchors ??= new Map());

/** Notes a place; a second place of the same name stops the build with `advice`. */
export function addAnchor(file: VFile, node: Node, anchor: string, words: Localised, advice: string): void {
  const anchors = anchorsOf(file);
  if (anchors.has(anchor)) fail(file, node, `#${anchor} stands twice on this page; ${advice}`);
  anchors.set(anchor, words);
}
