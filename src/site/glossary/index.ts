import { type GlossaryEntry, mergeGlossary } from './entry.ts';

/** Every file beside `entry.ts` exports `glossary`, the words one note brings. */
const files = import.meta.glob<{ readonly glossary: readonly GlossaryEntry[] }>(
  ['./*.ts', '!./index.ts', '!./entry.ts'],
  { eager: true },
);

export const glossary = mergeGlossary(Object.values(files).flatMap((file) => file.glossary));
