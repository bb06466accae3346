import { nouns } from '@/site/search/nouns.ts';

/** For the search index alone, which is written after all pages: it takes these along and removes the file. */
export const GET = () =>
  new Response(JSON.stringify(nouns), { headers: { 'content-type': 'application/json' } });
