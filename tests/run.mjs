// Every proof of the project, one after the other; ends with one line `N passed, N failed`.
// `--fast` runs what needs neither a build nor a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const fast = process.argv.includes('--fast');
const totals = { passed: 0, failed: 0, skipped: 0 };
rmSync(`${root}reports`, { recursive: true, force: true });
mkdirSync(`${root}reports`, { recursive: true });

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

function count(name, passed, failed, skipped = 0) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  console.log(`— ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
}

/** A tool that only says yes or no counts as one check. */
const gate = (name, command, args, env) => {
  const ok = run(command, args, env);
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
};

/** A runner with a report: its own counts, and one failure more if it died without writing one. */
function reported(name, command, args, file, read, env = {}) {
  const ok = run(command, args, env);
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(`${root}reports/${file}`, 'utf8')));
    count(name, passed, ok || failed > 0 ? failed : 1, skipped);
  } catch (error) {
    console.error(`${name} wrote no report: ${error instanceof Error ? error.message : error}`);
    count(name, 0, 1);
  }
}

const vitest = (name, config, file, env) =>
  reported(
    name,
    'vitest',
    ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=reports/${file}`],
    file,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }),
    env,
  );

gate('types', 'astro', ['check', '--minimumSeverity', 'warning']);
gate('lint', 'oxlint', ['--deny-warnings']);
gate('format', 'prettier', ['--check', '.', '--log-level', 'warn']);
vitest('unit, property, reference, architecture', 'vitest.config.ts', 'unit.json', {
  TEST_FAST: fast ? '1' : '',
});

if (!fast) {
  // Two builds: at a domain's root, and under a base path as on a project page; the browser walks the second.
  const built =
    gate('build at /', 'astro', ['build', '--silent'], {
      SITE: 'https://earth-mover.example',
      BASE_PATH: '/',
      OUT_DIR: 'reports/site-root',
    }) &&
    gate('build at /earth-mover/', 'astro', ['build', '--silent'], {
      SITE: 'http://127.0.0.1:4173',
      BASE_PATH: '/earth-mover/',
      OUT_DIR: 'reports/site-base',
    });
  if (built) {
    vitest('built site', 'tests/site/vitest.config.ts', 'site.json');
    try {
      const chromium = await findBrowser();
      reported(
        'browser',
        'playwright',
        ['test', '--config', 'tests/browser/playwright.config.ts'],
        'browser.json',
        ({ stats }) => ({
          passed: stats.expected + stats.flaky,
          failed: stats.unexpected,
          skipped: stats.skipped,
        }),
        { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: 'reports/browser.json' },
      );
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      count('browser', 0, 1);
    }
  }
}

const { passed, failed, skipped } = totals;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
