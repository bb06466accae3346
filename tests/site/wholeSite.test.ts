import { describe, expect, it } from 'vitest';
import { registry } from '@/demos/registry.ts';
import { builtSites } from './built/sites.ts';
import { feedProblems, sitemapProblems } from './checks/feedProblems.ts';
import { linkProblems } from './checks/linkProblems.ts';
import { styleSheetProblems } from './checks/offSiteProblems.ts';
import { scriptProblems } from './checks/scriptProblems.ts';
import { searchProblems } from './checks/searchProblems.ts';
import { stateProblems } from './checks/stateProblems.ts';
import { tensorFiles, tensorProblems } from './checks/tensorProblems.ts';

describe.each(builtSites)('built for %s', (_, site) => {
  it('has links that lead somewhere, every one', () => {
    const { checked, problems } = linkProblems(site);
    expect(problems).toEqual([]);
    // Sixteen pages with navigation, contents and figures hold far more; fewer means that the pages were not read.
    expect(checked).toBeGreaterThan(1000);
  });

  it('opens demos only in states they have', () => {
    const { checked, problems } = stateProblems(site);
    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThan(4);
  });

  it('has style sheets that fetch what is there, from the site alone', () =>
    expect(styleSheetProblems(site)).toEqual([]));

  it('has scripts that hold no address outside the site', () => expect(scriptProblems(site)).toEqual([]));

  it('has its feeds', () => expect(feedProblems(site)).toEqual([]));
  it('has its sitemap', () => expect(sitemapProblems(site)).toEqual([]));
  it('has its search index', () => expect(searchProblems(site)).toEqual([]));

  it('has an embed of every demo in both languages', () => {
    const wanted = Object.keys(registry).flatMap((id) => [
      `embed/${id}/index.html`,
      `en/embed/${id}/index.html`,
    ]);
    expect(wanted.filter((file) => !site.files.has(file))).toEqual([]);
  });

  it('holds tfjs, and reaches it through the worker alone', () => {
    expect(tensorFiles(site)).not.toEqual([]);
    expect(tensorProblems(site)).toEqual([]);
  });
});
