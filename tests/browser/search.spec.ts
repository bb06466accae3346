import { expect, test } from '@playwright/test';

/** What readers type, and a page that has to be among the first ten found. */
const queries = [
  ['판별자의', 'notes/gan-to-wgan-gp/'],
  ['비평가는', 'notes/wgan/'],
  ['탐지', 'notes/tadgan-background/'],
  ['이상탐지', 'notes/tadgan-background/'],
  ['페널티', 'appendix/glossary/'],
  ['그래디언트페널티', 'appendix/glossary/'],
  ['손실함수', 'notes/loss-to-wasserstein/'],
  ['손실함수를', 'notes/loss-to-wasserstein/'],
  ['바서슈타인거리', 'notes/wgan/'],
  ['립시츠', 'notes/wgan/'],
  ['결합분포', 'notes/couplings/'],
  ['주변분포로', 'notes/couplings/'],
  ['운송계획', 'notes/wgan/'],
  ['모드붕괴', 'notes/gan-to-wgan-gp/'],
  ['기울기소실', 'notes/gan-to-wgan-gp/'],
  ['가중치자르기', 'notes/gan-to-wgan-gp/'],
  ['최대우도법은', 'notes/loss-to-wasserstein/'],
  ['스펙트럴노름', 'notes/gan-to-wgan-gp/'],
  ['누적분포함수', 'notes/wgan/'],
  ['바로잡음', 'appendix/errata/'],
] as const;

test('search finds Korean words with their particles and inside compounds', async ({ page }) => {
  await page.goto('./');
  const found = await page.evaluate(
    async ({ terms, door }) => {
      const search = await import(door);
      await search.options({ basePath: new URL('.', new URL(door, location.href)).pathname });
      const all: Record<string, string[]> = {};
      for (const term of terms) {
        const { results } = await search.search(term);
        const pages = await Promise.all(
          results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
        );
        all[term] = pages.map(({ url }) => url);
      }
      return all;
    },
    { terms: queries.map(([term]) => term), door: new URL('./pagefind/pagefind.js', page.url()).pathname },
  );
  expect(queries).toHaveLength(20);
  for (const [term, expected] of queries) {
    expect(
      found[term]?.map((url) => url.replace(/^.*?\/earth-mover\//, '')),
      term,
    ).toContain(expected);
  }
});

test('the search box reads a compound with a particle as the index does', async ({ page }) => {
  await page.goto('./');
  await page.locator('button[data-open-modal]').click();
  await page.locator('dialog input').fill('이상탐지를');
  const results = page.locator('dialog .pagefind-ui__result-link');
  await expect(results.first()).toBeVisible({ timeout: 20_000 });
  await expect(results.filter({ hasText: 'TadGAN' }).first()).toBeVisible();
});
