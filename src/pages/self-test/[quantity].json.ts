import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readReference, referenceFolder } from '@/site/proof/readReference.ts';
import { sampleText } from '@/site/proof/sampleText.ts';

export const getStaticPaths = (() =>
  readReference().map(({ quantity }) => ({ params: { quantity } }))) satisfies GetStaticPaths;

/** The sample of one quantity's reference cases that a reader's browser checks, as the file of cases has them. */
export const GET: APIRoute = ({ params }) =>
  new Response(sampleText(readFileSync(`${referenceFolder}/${params['quantity']}.json`, 'utf8')), {
    headers: { 'content-type': 'application/json' },
  });
