import type { APIRoute } from 'astro';
import { feed } from '@/site/feed.ts';

export const GET: APIRoute = ({ site }) => feed('en', site);
