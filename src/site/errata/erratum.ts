import type { Localised } from '@/ui/locale.ts';
import { type PostId, posts } from '../posts.ts';

/** One thing a mirrored post says that is not so. Texts may hold inline formulas between dollar signs. */
export interface Erratum {
  /** Mark of the post and a number: `S3.2`. It is the row's anchor and what `<Correction id>` points at. */
  readonly id: string;
  readonly post: PostId;
  /** Where in the post: heading or place. */
  readonly where: Localised;
  /** What it says there: a few quoted words, or a description. */
  readonly printed: Localised;
  /** What is right. */
  readonly correct: Localised;
  /** Where that can be checked: paper and section, or the computation. */
  readonly source: Localised;
}

/**
 * The rows of all posts, sorted by post mark and number, each id once.
 *
 * Throws `RangeError` naming the row when an id is taken twice or does not belong to its post.
 */
export function mergeErrata(rows: readonly Erratum[]): readonly Erratum[] {
  const seen = new Set<string>();
  for (const { id, post } of rows) {
    if (seen.has(id)) throw new RangeError(`erratum ${id} came twice; give each row its own number.`);
    const { mark } = posts[post];
    if (!id.startsWith(`${mark}.`) || !/^\d+[a-z]?$/.test(id.slice(mark.length + 1))) {
      throw new RangeError(
        `erratum ${id} came for the post ${post}; write its id as ${mark}.1, ${mark}.2, …`,
      );
    }
    seen.add(id);
  }
  return [...rows].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}
