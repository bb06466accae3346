import { resolve } from 'node:path';
import { type Site, siteAt } from './Site.ts';

const { SITE_FOLDER, SITE_ADDRESS, SITE_ORIGIN = 'http://127.0.0.1:4173' } = process.env;
const at = (folder: string, address: string): readonly [string, Site] => [
  address,
  siteAt(resolve(folder), address),
];

/**
 * The builds under test, each with its address: by default the two that the test run makes, one at a domain's root and
 * one under a base path; SITE_FOLDER and SITE_ADDRESS name another, such as the one about to be published.
 */
export const builtSites: readonly (readonly [string, Site])[] = SITE_FOLDER
  ? [at(SITE_FOLDER, SITE_ADDRESS ?? 'http://localhost:4321/')]
  : [
      at('reports/site-root', 'https://earth-mover.example/'),
      at('reports/site-base', `${SITE_ORIGIN}/earth-mover/`),
    ];
