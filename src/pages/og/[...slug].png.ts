import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { socialImage } from '@/site/socialImage.ts';

export const getStaticPaths = (async () =>
  (await getCollection('docs')).map(({ id, data }) => ({
    params: { slug: id || 'index' },
    props: { title: data.title, description: data.description, english: id === 'en' || id.startsWith('en/') },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string; description: string; english: boolean }> = async ({ props }) =>
  new Response(new Uint8Array(await socialImage(props)), { headers: { 'content-type': 'image/png' } });
