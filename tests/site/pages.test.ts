import { describe, expect, it } from 'vitest';
import type { Page } from './built/parsePage.ts';
import { builtSites } from './built/sites.ts';
import { budgetProblems, figureProblems, workerProblems } from './checks/budgetProblems.ts';
import { elementProblems } from './checks/elementProblems.ts';
import { headProblems } from './checks/headProblems.ts';
import { imageProblems } from './checks/imageProblems.ts';
import { oembedProblems } from './checks/oembedProblems.ts';
import { offSiteProblems } from './checks/offSiteProblems.ts';
import { policyProblems } from './checks/policyProblems.ts';
import { textProblems } from './checks/textProblems.ts';

const named = (page: Page) => [page.file, page] as const;

describe.each(builtSites)('built for %s', (_, site) => {
  const embeds = site.pages.filter(({ kind }) => kind === 'embed');

  it('has pages in both languages, embeds and a page for addresses that do not exist', () => {
    const count = (kind: Page['kind'], locale: Page['locale']) =>
      site.pages.filter((page) => page.kind === kind && page.locale === locale).length;
    expect(count('page', 'ko')).toBeGreaterThanOrEqual(8);
    expect(count('page', 'en')).toBe(count('page', 'ko'));
    expect(count('embed', 'ko')).toBeGreaterThanOrEqual(4);
    expect(count('embed', 'en')).toBe(count('embed', 'ko'));
    expect(count('missing', 'ko')).toBe(1);
  });

  describe.each(site.pages.map(named))('%s', (_file, page) => {
    it('has its head', () => expect(headProblems(site, page)).toEqual([]));
    it('says nothing broken', () => expect(textProblems(page)).toEqual([]));
    it('is sound HTML with names for what it shows', () => expect(elementProblems(page)).toEqual([]));
    it('fetches nothing from elsewhere', () => expect(offSiteProblems(site, page)).toEqual([]));
    it('allows by its policy what stands in it and no more', () =>
      expect(policyProblems(page, new URL(site.address).origin)).toEqual([]));
    it('has its social image', () => expect(imageProblems(site, page)).toEqual([]));
    it('stays within its budgets', () => expect(budgetProblems(site, page)).toEqual([]));
  });

  it.each(embeds.map(named))('%s is offered by oEmbed', (_file, page) => {
    expect(oembedProblems(site, page)).toEqual([]);
  });

  it('keeps every figure’s code within its budget', () => expect(figureProblems(site)).toEqual([]));
  it('keeps the training code within its budget', () => expect(workerProblems(site)).toEqual([]));
});
