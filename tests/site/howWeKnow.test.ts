import { describe, expect, it } from 'vitest';
import { promises } from '@/site/promises.ts';
import { countPromise } from '@/site/proof/countPromise.ts';
import { promiseWords } from '@/site/proof/promiseWords.ts';
import { quantities } from '@/site/proof/quantities.ts';
import { readTestRun } from '@/site/proof/readTestRun.ts';
import { parseFixture } from '@/verification/parseFixture.ts';
import type { Element, Page } from './built/parsePage.ts';
import { builtSites } from './built/sites.ts';

/** Set when a site is built to be published: the reports that its counts must come from, every one of them. */
const { TEST_REPORTS } = process.env;

/** The rows of a table by its class: for each, its cells' words. */
function rowsOf({ elements }: Page, table: string): readonly (readonly string[])[] {
  const within = (element: Element | undefined, test: (of: Element) => boolean): boolean =>
    element !== undefined && (test(element) || within(element.parent, test));
  const isTable = ({ name, attributes }: Element) =>
    name === 'table' && (attributes['class'] ?? '').split(' ').includes(table);
  const bodies = elements.filter(({ name, parent }) => name === 'tbody' && within(parent, isTable));
  const rows = elements.filter(({ name, parent }) => name === 'tr' && parent && bodies.includes(parent));
  return rows.map((row) =>
    elements
      .filter(({ name, parent }) => parent === row && /^t[hd]$/.test(name))
      .map((cell) => cell.text().replace(/\s+/g, ' ').trim()),
  );
}

describe.each(builtSites)('built for %s', (_, site) => {
  const pages = site.pages.filter(({ file }) => file.endsWith('appendix/how-we-know/index.html'));

  it('has the page of promises in both languages', () => {
    expect(pages.map(({ locale }) => locale).toSorted()).toEqual(['en', 'ko']);
  });

  it.each(pages.map((page) => [page.file, page] as const))(
    '%s counts nothing that no report tells of',
    (_file, page) => {
      const words = promiseWords[page.locale];
      const rows = rowsOf(page, 'promises');
      expect(rows.map(([promise]) => promise)).toEqual(
        promises.map(({ says }) => words.sentence(says[page.locale])),
      );
      const results = rows.map((cells) => cells.at(-1));
      if (TEST_REPORTS === undefined)
        expect(
          results.filter((said) => !/^([\d,]+(개 통과| passed).*|기록 없음|no report)$/.test(said ?? '')),
        ).toEqual([]);
      else {
        const run = readTestRun(TEST_REPORTS);
        const counts = promises.map(({ keptBy }) => countPromise(keptBy, run));
        expect(counts.filter(({ unproven }) => unproven.length > 0)).toEqual([]);
        expect(results).toEqual(counts.map(words.counted));
      }
      expect(rowsOf(page, 'reference')).toHaveLength(Object.keys(quantities).length);
    },
  );

  it.each(Object.keys(quantities))('serves the sample of %s', (quantity) => {
    const sample = parseFixture(site.read(`self-test/${quantity}.json`).toString('utf8'));
    expect([sample.quantity, sample.cases.length]).toEqual([quantity, 8]);
  });
});
