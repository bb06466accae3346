import { expect, test } from '@playwright/test';
import { openEmbed } from './support/site.ts';
import { siteAddress, watchPolicy } from './support/watchPolicy.ts';

test.setTimeout(240_000);

for (const engine of ['wasm', 'wasm-relaxed'])
  test(`a GAN trains under the policy on ${engine}`, async ({ page }) => {
    const look = await watchPolicy(page, await siteAddress(page));
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
  const look = await watchPolicy(page, await siteAddress(page));
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
