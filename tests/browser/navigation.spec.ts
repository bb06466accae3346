import { expect, test } from '@playwright/test';
import { demoIds, locales, openLive } from './support/site.ts';

test('search finds a Korean word, by its beginning too, and leads to the page', async ({ page }) => {
  await page.goto('./');
  await page.locator('button[data-open-modal]').click();
  const box = page.locator('dialog input');
  await expect(box).toBeVisible({ timeout: 20_000 });
  await box.fill('바서슈타인');
  const result = page.locator('dialog .pagefind-ui__result a, dialog [data-pagefind-ui] a').first();
  await expect(result).toBeVisible({ timeout: 20_000 });
  await box.fill('바서');
  await expect(result).toBeVisible({ timeout: 20_000 });
  await result.click();
  await expect(page.locator('h1')).toBeVisible();
  expect(new URL(page.url()).pathname).toContain('/earth-mover/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('search in English finds English pages alone', async ({ page }) => {
  await page.goto('./en/');
  await page.locator('button[data-open-modal]').click();
  await page.locator('dialog input').fill('transport');
  const results = page.locator('dialog .pagefind-ui__result-link');
  await expect(results.first()).toBeVisible({ timeout: 20_000 });
  const addresses = await results.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(addresses.filter((address) => !address.startsWith('/earth-mover/en/'))).toEqual([]);
});

for (const path of ['', 'notes/wgan/', 'lab/', 'appendix/glossary/']) {
  test(`the language switch keeps the path /${path}`, async ({ page, baseURL }) => {
    await page.goto(`./${path}`);
    const select = page.locator('starlight-lang-select select').first();
    await select.selectOption({ label: 'English' });
    await page.waitForURL(`${baseURL}en/${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('starlight-lang-select select').first().selectOption({ label: '한국어' });
    await page.waitForURL(`${baseURL}${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });
}

for (const locale of locales) {
  test(`the lab in ${locale} shows every demo, alive, with a way to open it alone`, async ({ page }) => {
    const folder = locale === 'en' ? 'en/' : '';
    await openLive(page, `${folder}lab/`);
    const shown = await page
      .locator('figure[data-demo][data-live="true"]')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-demo')));
    expect(shown.toSorted()).toEqual(demoIds.toSorted());
    for (const id of demoIds)
      await expect(page.locator(`main a[href="/earth-mover/${folder}embed/${id}/"]`).first()).toBeVisible();
  });
}

test('an address that does not exist gets the site’s own page', async ({ page }) => {
  const answer = await page.goto('./no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('a.site-title').click();
  await expect(page).toHaveURL(/\/earth-mover\/$/);
});

test('a phone gets the menu behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./notes/wgan/');
  const entry = page.locator('nav.sidebar a[href="/earth-mover/lab/"]').first();
  await expect(entry).toBeHidden();
  await page.getByRole('button', { name: '메뉴' }).click();
  await expect(entry).toBeVisible();
});
