import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build } from './BuildResults.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const sources = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  // What the pages of proof tell of.
  'README.md',
  'bench',
  'tests',
];

/**
 * Builds a copy of the site with a note copied so many times, and says how long it took.
 *
 * @throws Error with what the build said where it fails.
 */
export function buildWith(note: string, added: number): Build {
  // Below the repository: Astro takes packages that share no folder with the site for addresses of pages.
  const reports = join(repository, 'reports');
  mkdirSync(reports, { recursive: true });
  const site = mkdtempSync(join(reports, 'site-'));
  try {
    for (const name of sources) cpSync(join(repository, name), join(site, name), { recursive: true });
    symlinkSync(join(repository, 'node_modules'), join(site, 'node_modules'), 'dir');
    for (const folder of ['content/notes', 'content/en/notes']) {
      const text = readFileSync(join(site, folder, `${note}.mdx`), 'utf8');
      // A title of its own, and no credit: only one note mirrors a post.
      const copied = text.replace(/^mirrors: .*\n/m, '');
      for (let i = 1; i <= added; i += 1)
        writeFileSync(
          join(site, folder, `copy-${i}.mdx`),
          copied.replace(
            /^title: (.*)$/m,
            (_, title: string) => `title: ${JSON.stringify(`${title} (${i})`)}`,
          ),
        );
    }
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TEST_REPORTS: 'none', OUT_DIR: 'dist' },
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`the build with ${added} notes more failed:\n${stdout}\n${stderr}`);
    return { added, seconds, pages: globSync('**/*.html', { cwd: join(site, 'dist') }).length };
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
