import { z } from 'astro/zod';
import { postIds } from './posts.ts';

/** What a page of ours may say beyond Starlight's own fields; strict, so that a mistyped field stops the build. */
export const frontMatter = z.strictObject({
  description: z.string().min(30).max(220),
  /** Id of the mirrored post in `posts.ts`; its credit line is printed from there. */
  mirrors: z.enum(postIds).optional(),
});
