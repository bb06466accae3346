import { expect, test, type Page } from '@playwright/test';
import { text } from '@/self-test/text.ts';
import { quantities } from '@/site/proof/quantities.ts';
import { axeFindings } from '../support/axe.ts';
import { type Locale, locales } from '../support/site.ts';

const every = Object.keys(quantities).length;

async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`./${locale === 'en' ? 'en/' : ''}appendix/how-we-know/`);
  await page.locator('.self-test').scrollIntoViewIfNeeded();
  await page.locator('.self-test[data-live="true"]').waitFor();
}

const press = (page: Page, locale: Locale) => page.getByRole('button', { name: text[locale].start }).click();
const counts = (page: Page) => page.locator('.self-test-counts');

for (const locale of locales) {
  test(`pressed, every case comes out right in this browser, in ${locale}`, async ({ page }) => {
    const samples: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/self-test/')) samples.push(request.url());
    });
    await open(page, locale);
    expect(samples).toEqual([]);
    await press(page, locale);
    await expect(counts(page)).toHaveAttribute('data-failed', '0');
    await expect(counts(page)).toHaveAttribute('data-passed', String(8 * every));
    await expect(page.getByRole('status').filter({ has: counts(page) })).toContainText(
      text[locale].allRight(8 * every),
    );
    expect(samples).toHaveLength(every);
    await expect(page.locator('.self-test-row[data-failed="0"]')).toHaveCount(every);
    // Chromium has WebAssembly SIMD, and the page's policy lets it compile.
    await expect(page.locator('.self-test-engine')).toContainText(text[locale].engines.wasm);
    await expect(page.locator('.self-test-engine')).toContainText(
      await page.evaluate(() => navigator.userAgent),
    );
  });

  test(`an error of 1e-9 is put in and noticed, and taken out again, in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await page.getByRole('checkbox', { name: text[locale].plant }).check();
    await press(page, locale);
    const row = page.locator('.self-test-row[data-quantity="kl_divergence"]');
    await expect(counts(page)).toBeVisible();
    expect(Number(await counts(page).getAttribute('data-failed'))).toBeGreaterThan(4 * every);
    expect(Number(await row.getAttribute('data-failed'))).toBeGreaterThanOrEqual(4);
    await row.locator('summary').click();
    const failed = row.locator('.self-test-case', { hasText: text[locale].furthest }).first();
    for (const word of [
      text[locale].got,
      text[locale].expected,
      text[locale].difference,
      text[locale].allowed,
    ])
      await expect(failed.locator('dt', { hasText: word }).first()).toBeVisible();
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: text[locale].again }).click();
    await expect(counts(page)).toHaveAttribute('data-failed', '0');
  });

  test(`axe finds nothing when it has run, in ${locale}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, locale);
    await page.getByRole('checkbox').check();
    await press(page, locale);
    await expect(counts(page)).toBeVisible();
    await page.locator('.self-test-row[data-quantity="mmd"] summary').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await axeFindings(page, { include: ['.self-test'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`)).toEqual([]);
    }
  });
}

test('by keyboard alone: plant, press, open a quantity', async ({ page }) => {
  await open(page, 'ko');
  const button = page.getByRole('button', { name: text.ko.start });
  await button.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(counts(page)).toBeVisible();
  await expect(page.getByRole('button', { name: text.ko.again })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const first = page.locator('.self-test-row summary').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.self-test-row details[open] .self-test-case')).toHaveCount(8);
});

test('the cases run in a worker of their own, which is let go when it has finished', async ({ page }) => {
  await open(page, 'en');
  expect(page.workers()).toEqual([]);
  const [worker] = await Promise.all([page.waitForEvent('worker'), press(page, 'en')]);
  expect(worker.url()).toContain('selfTest.worker');
  await expect(counts(page)).toBeVisible();
  expect(page.workers()).toEqual([]);
});

test('a run can be stopped, and a sample that does not arrive is said in words', async ({ page }) => {
  let arrived = false;
  await page.route('**/self-test/mmd.json', async (route) => {
    arrived = true;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ status: 404, body: 'gone' }).catch(() => undefined);
  });
  await open(page, 'en');
  await press(page, 'en');
  await page.getByRole('button', { name: text.en.stop }).click();
  await expect(page.getByRole('button', { name: text.en.start })).toBeVisible();
  await expect(page.locator('.self-test-summary')).toBeEmpty();
  await press(page, 'en');
  await expect(page.locator('p.self-test-wrong')).toContainText('mmd.json answered 404');
  expect(arrived).toBe(true);
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the outcome and an opened quantity fit', async ({ page }) => {
    await open(page, 'ko');
    await page.getByRole('checkbox').check();
    await press(page, 'ko');
    await expect(counts(page)).toBeVisible();
    for (const quantity of ['kl_divergence', 'sinkhorn', 'invalid_inputs'])
      await page.locator(`.self-test-row[data-quantity="${quantity}"] summary`).click();
    const wide = await page.evaluate(() => [
      document.scrollingElement?.scrollWidth,
      ...[...document.querySelectorAll('.self-test *')]
        .filter((element) => element.getBoundingClientRect().right > 361)
        .map((element) => element.className),
    ]);
    expect(wide).toEqual([360]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what the button would do, and its tables stand', async ({ page }) => {
    await page.goto('./appendix/how-we-know/');
    // By its element: Playwright's search for words passes over noscript.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(text.ko.noScript);
    await expect(page.getByRole('button', { name: text.ko.start })).toBeDisabled();
    await expect(page.locator('.self-test-row')).toHaveCount(every);
    await expect(page.locator('table.reference tbody tr')).toHaveCount(every);
    expect(await page.locator('table.promises tbody tr').count()).toBeGreaterThanOrEqual(14);
  });
});
