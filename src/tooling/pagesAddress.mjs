// Prints, as lines for a workflow's environment, where GitHub Pages will put this repository's site.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * SITE, BASE_PATH and REPOSITORY for a repository `owner/name`: a project stands under its name, `owner.github.io` at the
 * root of its domain.
 */
export function pagesAddress(repository, server = 'https://github.com') {
  const [, owner, name] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(repository) ?? [];
  if (!owner || !name)
    throw new RangeError(`GITHUB_REPOSITORY=${repository} came; owner/name was expected, as GitHub sets it.`);
  const host = `${owner.toLowerCase()}.github.io`;
  return {
    SITE: `https://${host}`,
    BASE_PATH: name.toLowerCase() === host ? '/' : `/${name}/`,
    REPOSITORY: `${server}/${owner}/${name}`,
  };
}

const asked = process.argv[1];
if (asked && realpathSync(asked) === fileURLToPath(import.meta.url)) {
  const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL } = process.env;
  for (const [name, value] of Object.entries(pagesAddress(GITHUB_REPOSITORY, GITHUB_SERVER_URL)))
    console.log(`${name}=${value}`);
}
