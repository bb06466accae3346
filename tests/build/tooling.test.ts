import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../src/tooling/isInstalled.mjs';
import { takesEveryPackage } from '../../src/tooling/takesEveryPackage.mjs';

const lock = {
  packages: {
    '': { name: 'site' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/bin-for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

describe('isInstalled', () => {
  it('is content without packages for other systems', () => {
    expect(isInstalled(lock, installed)).toBe(true);
  });

  it.each([
    ['npm has not finished', undefined],
    ['a package is missing', { packages: {} }],
    [
      'a package has another version',
      { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } } },
    ],
    [
      'a package has other content',
      { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } } },
    ],
    [
      'a package stands there that the lockfile does not know',
      {
        packages: {
          ...installed.packages,
          'node_modules/stray': { version: '1.0.0', integrity: 'sha512-s' },
        },
      },
    ],
  ])('is not where %s', (_, given) => {
    expect(isInstalled(lock, given)).toBe(false);
  });
});

describe('takesEveryPackage', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.21.1', '23.5.0', '24.0.0', '26.1.0'])(
    'npm under Node %s',
    (version) => {
      expect(takesEveryPackage(version)).toBe(true);
    },
  );
  it.each(['18.20.8', '19.9.0', '20.18.3', '21.7.3', '22.12.0', '23.4.0'])('not under Node %s', (version) => {
    expect(takesEveryPackage(version)).toBe(false);
  });

  it('says what the lockfile’s own packages of binaries ask for', () => {
    const { packages }: { packages: Record<string, { optional?: boolean; engines?: { node?: string } }> } =
      JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const asked = Object.values(packages).flatMap(({ optional, engines }) =>
      optional ? (engines?.node ?? []) : [],
    );
    // Every range among them that starts above Node 20.0: what takesEveryPackage must imply.
    const strict = [...new Set(asked)].filter((range) => /(20|22|23|24)\.\d+\.\d+/.test(range)).toSorted();
    expect(strict).toEqual(
      expect.arrayContaining(['^20.19.0 || ^22.13.0 || >=23.5.0', '^20.19.0 || >=22.12.0']),
    );
    const known = ['>=20.9.0', '^20.9.0', '^20.19.0 || ^22.13.0 || >=23.5.0', '^20.19.0 || >=22.12.0'];
    expect(strict.filter((range) => !known.includes(range))).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
  });
});
