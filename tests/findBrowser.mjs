// Finds a Chromium to test in, or installs one where that is allowed; else says what to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const runs = (path) => {
  try {
    return /chrom/i.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
};

/** The same engine without windows: it makes a page's surroundings in half the time, and the tests make hundreds. */
const shell = 'chromium-headless-shell';

/** Whole paths, because Playwright looks a bare name up in the working folder alone. */
const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path) && runs(path));

async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (existsSync(path) && runs(path)) return path;
  const installed = spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 240_000 });
  return installed.status === 0 && existsSync(path) && runs(path) ? path : undefined;
}

function debians(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(`No ${name} found: installing Debian’s (once) …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', name, 'fonts-noto-cjk');
  return onPath(name);
}

/** Path of a working Chromium; throws with what to install where there is none. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (runs(given)) return given;
    throw new Error(`CHROMIUM_PATH=${given} does not run. Point it at a Chromium or Chrome, or unset it.`);
  }
  const found =
    onPath(shell) ??
    // Whoever has a Chromium is not made to install another, but CI's minutes are counted.
    (process.env.CI ? debians(shell) : undefined) ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    debians('chromium') ??
    (await playwrights());
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome was found and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.',
  );
}
