import { z } from 'astro/zod';

/** What a page of ours may say beyond Starlight's own fields. */
export const frontMatter = z.object({
  description: z.string().min(30).max(220),
  /** Id of the mirrored post in `posts.ts`; its credit line is printed from there. */
  mirrors: z.string().optional(),
});
