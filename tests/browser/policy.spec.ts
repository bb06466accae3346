import { expect, test, type Page } from '@playwright/test';
import { locales, openEmbed, openLive, pathsOf } from './support/site.ts';

test.setTimeout(240_000);

/** Everything that went wrong on a page since the last look: refusals of the policy, errors, requests that leave the site. */
async function watch(page: Page, site: string): Promise<() => readonly string[]> {
  let seen: string[] = [];
  await page.exposeFunction('tellRefusal', (sentence: string) => seen.push(sentence));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const tell: unknown = Reflect.get(window, 'tellRefusal');
      if (typeof tell === 'function') tell(`refused ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Chromium reports fetches cut off by leaving the page; those are the test's own doing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
      seen.push(`left: ${request.url()}`);
  });
  return () => {
    const all = seen;
    seen = [];
    return all;
  };
}

const addressOf = async (page: Page): Promise<string> =>
  (await page.request.get('./favicon.svg')).url().replace(/favicon\.svg$/, '');

for (const locale of locales) {
  test(`every page in ${locale} lives under its policy, asks nobody else, and reports no error`, async ({
    page,
  }) => {
    const look = await watch(page, await addressOf(page));
    for (const path of await pathsOf(page, locale)) {
      await openLive(page, path);
      expect.soft(look(), path).toEqual([]);
    }
  });
}

for (const engine of ['wasm', 'wasm-relaxed'])
  test(`a GAN trains under the policy on ${engine}`, async ({ page }) => {
    const look = await watch(page, await addressOf(page));
    await openEmbed(page, 'gan-trainer', `?engine=${engine}`);
    await page.locator('[data-action="play"]').click();
    await expect
      .poll(async () => Number(await page.locator('output[name="iteration"]').getAttribute('data-value')), {
        timeout: 60_000,
      })
      .toBeGreaterThan(3);
    expect(look()).toEqual([]);
  });

test('a refusal, an error and a request elsewhere would be seen', async ({ page }) => {
  const look = await watch(page, await addressOf(page));
  await page.route('https://elsewhere.example/**', (route) => route.abort());
  await page.goto('./embed/parallel-lines/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
    return fetch('https://elsewhere.example/').catch(() => undefined);
  });
  await expect(page).not.toHaveTitle('ran');
  const seen = look().join('\n');
  expect(seen).toContain('refused script-src-elem inline');
  expect(seen).toContain('refused connect-src https://elsewhere.example');
});
