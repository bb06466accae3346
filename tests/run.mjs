// Every proof of the project; ends with one line `N passed, N failed`.
// `--fast` runs what needs neither a build, a browser nor minutes of training.
// Plain JavaScript: it starts on whatever Node the reader has (18 and up) and goes on under the one the project brings.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  lastLine,
  playwrightCounts,
  playwrightTold,
  settle,
  sum,
  vitestCounts,
  vitestTold,
} from './countReports.mjs';
import { findBrowser } from './findBrowser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const own = {
  ...process.env,
  PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Some dependency still uses a module that Node would rather it did not.
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=DEP0040`,
};
const leastNode = 22;
if (Number(process.versions.node.split('.')[0]) < leastNode && !process.env.UNDER_OWN_NODE) {
  const { status } = spawnSync('node', process.argv.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...own, UNDER_OWN_NODE: '1' },
  });
  process.exit(status ?? 1);
}

const fast = process.argv.includes('--fast');
/** These train networks to the end, hold every engine to every other, or compile and check everything anew: minutes, not seconds. */
const slow = [
  'tests/train/outcomes.test.ts',
  'tests/train/modeCollapse.test.ts',
  'tests/train/failureLab.test.ts',
  'tests/train/criticOutcomes.test.ts',
  'tests/demos/value-surface.recording.test.ts',
  'tests/demos/trainedNets.test.ts',
  'tests/demos/gradient-decay.recorded.test.ts',
  'tests/train/tfjs/**',
  'tests/train/wasm/**',
  'tests/train/webgpu/dawn.test.ts',
  'tests/train/webgpu/soak.test.ts',
  'tests/train/updates.test.ts',
  'tests/train/createCheck.test.ts',
  'tests/train/criticMetrics.test.ts',
  'tests/train/soak.test.ts',
  'tests/math/kernels/**',
  'tests/reference/cli.test.ts',
  'tests/reference/checkScript.test.ts',
  'tests/reference/transportPlans.test.ts',
  'tests/reference/generateTransport.test.ts',
  'tests/self-test/sample.test.ts',
  'tests/bench/**',
  // These shut WebAssembly off, which files that share their process would feel.
  'tests/math/properties/assignmentForms.test.ts',
  'tests/math/transport/emd.test.ts',
  'tests/math/transport/simplex/pieces.test.ts',
];
/**
 * On two cores that many share, CI has 25 minutes. There these rest: outcomes of training over whole lists of seeds, soaks, and runs
 * recorded once that nothing but a change of the engine can change. `npm test` without CI=true makes them.
 */
const ci = Boolean(process.env.CI) && !fast;
const restOnCi = [
  'tests/train/failureLab.test.ts',
  'tests/train/outcomes.test.ts',
  'tests/train/modeCollapse.test.ts',
  'tests/demos/value-surface.recording.test.ts',
  'tests/demos/gradient-decay.recorded.test.ts',
  // 20,000 iterations on each engine; that memory stays flat over hundreds, `tests/train/tfjs/memory.test.ts` holds there.
  'tests/train/soak.test.ts',
  'tests/train/webgpu/soak.test.ts',
];
/** Titles of browser tests that rest there too: minutes on a GPU that the processor imitates. */
const browserRestsOnCi = [
  'a thousand iterations hold no more',
  // Other tests there hold every objective of the same engine to float64.
  'makes each update of the published optimisers as float64 does',
  'computes nets and batches of every shape as float64 does',
  // The readable engine, op by op; there it is held to float64 on the other backends.
  'webgpu makes each update of every objective as float64 does',
].join('|');
/** No step may hang the whole; each takes minutes on two idle cores, and a busy machine is several times slower. */
const longest = 40 * 60_000;
const running = new Set();
/** So much of what a failed check said is said once more at the end. */
const LAST_LINES = 12;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });

/** Runs a tool; shows its output when it has ended, or at once if nothing runs beside it. Gives whether it ended well, and its last lines. */
function run(name, [command, ...args], { env = {}, alone = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...own, ...env },
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: longest,
    });
    running.add(child);
    const output = [];
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    const end = (well) => {
      running.delete(child);
      const whole = Buffer.concat(output);
      process.stdout.write(whole);
      resolve({ well, end: whole.toString().trim().split('\n').slice(-LAST_LINES) });
    };
    child.on('error', (error) => {
      output.push(Buffer.from(`${name}: ${command} could not be started: ${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const results = [];
/** What failed or passed at a second try, said once more at the end: much stands between there and where it happened. */
const epilogue = [];
function keep(name, counts, told = { failed: [], flaky: [] }) {
  const { passed, failed, skipped } = counts;
  const unnamed = failed > 0 && told.failed.length === 0;
  const lines = unnamed ? ['see above'] : told.failed;
  epilogue.push(...lines.map((line) => `failed · ${name}: ${line}`));
  epilogue.push(...told.flaky.map((line) => `passed at a second try · ${name}: ${line}`));
  console.log(`— ${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  results.push(counts);
  return failed === 0;
}

/** A tool that only says yes or no counts as one check. */
const gate = async (name, command, env) => {
  const { well, end } = await run(name, command, { env });
  const told = { failed: well ? [] : end, flaky: [] };
  return keep(name, { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: 0 }, told);
};

/** A runner that leaves a report: its own counts. */
async function reported(name, command, { file, count, tell, ...options }) {
  const { well } = await run(name, command, options);
  let counts;
  let told;
  try {
    const report = JSON.parse(readFileSync(`${root}reports/${file}`, 'utf8'));
    counts = count(report);
    told = tell(report, root);
  } catch (error) {
    console.error(`${name} left no report: ${error instanceof Error ? error.message : error}`);
  }
  return keep(name, settle(well, counts), told);
}

const vitest = (name, config, file, { exclude = [], env = {} } = {}) =>
  reported(
    name,
    [
      'vitest',
      'run',
      `--config=${config}`,
      // Files that share a process need not load everything again.
      ...(fast ? ['--no-isolate'] : []),
      // Vitest leaves a core free, which of two is half.
      '--maxWorkers=100%',
      // Where others share the machine a test may be unlucky once, as in the browser; the end of the output names it.
      ...(ci ? ['--retry=1'] : []),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=reports/${file}`,
      ...exclude.map((pattern) => `--exclude=${pattern}`),
    ],
    { file, count: vitestCounts, tell: vitestTold, env },
  );

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function check() {
  await gate('types', ['astro', 'check', '--minimumSeverity', 'warning']);
  await gate('lint', ['oxlint', '--deny-warnings']);
  await gate('format', ['prettier', '--check', '.', '--log-level', 'warn']);
}

const unit = () =>
  vitest('unit, property, reference, architecture', 'vitest.config.ts', 'unit.json', {
    exclude: fast ? slow : ci ? restOnCi : [],
    // A quarter of the draws tells most; the whole proof makes them all.
    env: fast ? { TEST_FAST: '1', FC_SHARE: '0.25' } : {},
  });

/** Two builds: at a domain's root, and under a base path as on a project page; the browser walks the second. */
async function build(origin) {
  const at = (SITE, BASE_PATH, OUT_DIR) =>
    gate(`build for ${SITE}${BASE_PATH}`, ['astro', 'build', '--silent'], {
      SITE,
      BASE_PATH,
      OUT_DIR,
      // The reports of this very run are being written: none is better than some of them.
      TEST_REPORTS: 'none',
    });
  const inRoot = await at('https://earth-mover.example', '/', 'reports/site-root');
  const underBase = await at(origin, '/earth-mover/', 'reports/site-base');
  if (inRoot && underBase)
    await vitest('built site', 'tests/site/vitest.config.ts', 'site.json', { env: { SITE_ORIGIN: origin } });
  return underBase;
}

async function browse(port) {
  let chromium;
  try {
    chromium = await findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    keep('browser', settle(false, undefined));
    return;
  }
  const command = ['playwright', 'test', '--config=tests/browser/playwright.config.ts'];
  const rested = ci ? [`--grep-invert=${browserRestsOnCi}`] : [];
  await reported('browser', [...command, ...rested], {
    file: 'browser.json',
    count: playwrightCounts,
    tell: playwrightTold,
    alone: true,
    env: {
      CHROMIUM_PATH: chromium,
      PAGES_PORT: String(port),
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${root}reports/browser.json`,
    },
  });
}

rmSync(`${root}reports`, { recursive: true, force: true });
mkdirSync(`${root}reports`, { recursive: true });
if (fast) await Promise.all([check(), unit()]);
else {
  const port = await freePort();
  const [, built] = await Promise.all([unit(), check().then(() => build(`http://127.0.0.1:${port}`))]);
  if (built) await browse(port);
}

const totals = sum(results);
for (const line of epilogue) console.log(line);
if (totals.skipped > 0) console.log(`${totals.skipped} skipped`);
console.log(lastLine(totals));
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
