import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesAddress } from '../../src/tooling/pagesAddress.mjs';
import { workflowProblems } from './workflowProblems.ts';

const files = globSync('.github/workflows/*.{yml,yaml}').map((file) => file.replaceAll('\\', '/'));
const sound = readFileSync('.github/workflows/publish.yml', 'utf8');

describe('the workflows', () => {
  it('are there', () => {
    expect(files.toSorted()).toEqual(['.github/workflows/publish.yml', '.github/workflows/test.yml']);
  });

  it.each(files)('%s runs pinned actions with the least rights', (file) => {
    expect(workflowProblems(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('test before they publish', () => {
    const steps = ['npm ci', 'npm test', 'npm run build', 'upload-pages-artifact', 'deploy-pages'];
    const places = steps.map((step) => sound.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('publish the counts of the very tests that ran before, and check that they did', () => {
    const runs = [...sound.matchAll(/run: (.*)$/gm)].map(([, command]) => command ?? '');
    const after = runs.slice(runs.indexOf('npm test') + 1);
    expect(after.filter((command) => /npm run build|tests\/site/.test(command))).toEqual([
      'TEST_REPORTS=reports npm run build',
      expect.stringMatching(/^TEST_REPORTS=reports SITE_FOLDER=dist .*tests\/site\/vitest\.config\.ts$/),
    ]);
    expect(after.filter((command) => /\brm\b|git clean/.test(command))).toEqual([]);
  });
});

describe('a planted failure is found', () => {
  it.each([
    ['an action by its tag', /@11bd71901bbe5b1630ceea73d27597364c9af683/, '@v4', /not pinned/],
    ['an action by a short hash', /@11bd71901bbe5b1630ceea73d27597364c9af683/, '@11bd719', /not pinned/],
    ['a pin that does not say its version', ' # v4.2.2', '', /version/],
    [
      'credentials left behind',
      'persist-credentials: false',
      'persist-credentials: true',
      /persist-credentials/,
    ],
    ['rights for every job', 'permissions: {}', 'permissions: write-all', /permissions/],
    ['no rights named', 'permissions: {}', '', /permissions/],
    ['a right to write the repository', 'contents: read', 'contents: write', /contents: write/],
    [
      'somebody’s words in a shell',
      'run: npm test',
      'run: echo ${{ github.event.head_commit.message }}',
      /expression/,
    ],
    ['no concurrency', /concurrency:\n(?: {2}.*\n)+/, '', /concurrency/],
    ['no limit of time', 'timeout-minutes: 40', 'continue-on-error: false', /timeout/],
    [
      'a trigger that hands secrets to strangers',
      'workflow_dispatch',
      'pull_request_target',
      /pull_request_target/,
    ],
  ])('%s', (_, from, to, sentence) => {
    const spoilt = sound.replace(from, to);
    expect(spoilt).not.toBe(sound);
    expect(workflowProblems(spoilt)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('pagesAddress', () => {
  it.each([
    ['Some-One/earth-mover', 'https://some-one.github.io', '/earth-mover/'],
    ['Some-One/some-one.github.io', 'https://some-one.github.io', '/'],
    ['Some-One/Some-One.GitHub.io', 'https://some-one.github.io', '/'],
    ['team/Notes_2', 'https://team.github.io', '/Notes_2/'],
  ])('%s stands at %s%s', (repository, SITE, BASE_PATH) => {
    expect(pagesAddress(repository)).toEqual({
      SITE,
      BASE_PATH,
      REPOSITORY: `https://github.com/${repository}`,
    });
  });

  it.each(['', 'name', 'a/b/c', 'owner/', 'owner/name\nEVIL=1', '../x', 'o w/n'])(
    'refuses %j',
    (repository) => {
      expect(() => pagesAddress(repository)).toThrow(/owner\/name was expected/);
    },
  );
});
