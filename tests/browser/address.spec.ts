import { expect, test, type Page } from '@playwright/test';
import { registry } from '@/demos/registry.ts';
import type { AnyParam } from '@/demos/params.ts';
import { demoIds, openEmbed } from './support/site.ts';

/** A value that a parameter must not take as it is. */
const hostile = (param: AnyParam): string =>
  ({
    number: '1e99',
    choice: '"><img src=x onerror=alert(1)>',
    toggle: '<script>alert(1)</script>',
    list: '1,2,NaN',
    names: 'no-such-name,"><b>',
  })[param.kind];

/** What happens when a page runs something it should not, or fails. */
async function watch(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console ${message.text()}`);
  });
  return seen;
}

for (const [index, id] of demoIds.entries()) {
  const table = registry[id]?.params ?? {};

  test(`${id} takes nothing hostile from its address, says so, and does what else it asks`, async ({
    page,
  }) => {
    const seen = await watch(page);
    const query = new URLSearchParams([
      ...Object.entries(table).map(([name, param]): [string, string] => [name, hostile(param)]),
      ['x', '<script>alert(1)</script>'],
      ['__proto__', '1'],
      ['constructor', '1'],
      ['toString', ''],
      ['lang', 'javascript:alert(1)'],
      ['theme', '"onload="alert(1)'],
      ['controls', '__proto__'],
      ['preset', '__proto__'],
    ]);
    await openEmbed(page, id, `?${query}`);
    const notes = page.locator('.em-demo-notes li');
    // One for each parameter of the demo, one for each of the four unknown names.
    await expect(notes).toHaveCount(Object.keys(table).length + 4);
    await expect(notes.first()).toBeVisible();
    await expect(page.locator('figure svg').first()).toBeVisible();
    await expect(page.locator('figure img, figure script')).toHaveCount(0);
    for (const text of await page.locator('output[data-value]').allTextContents())
      expect(text.trim()).not.toBe('');
    expect(await page.evaluate(() => Reflect.get({}, '__proto__') === Object.prototype)).toBe(true);
    await page.getByRole('button', { name: '처음으로' }).click();
    await expect(notes).toHaveCount(0);
    await test.step('in another language, without controls, in the dark, in its last preset', async () => {
      const demo = registry[id];
      // What every preset shows, `tests/demos` knows; that an address opens one is the contract's, and one tells.
      const preset = Object.keys(demo?.presets ?? {}).at(-1);
      await openEmbed(page, id, `?lang=en&controls=hide&theme=dark&preset=${preset}`);
      const figure = page.locator('figure[data-demo]');
      await expect(figure).toHaveAttribute('lang', 'en');
      await expect(figure).toContainText(demo?.text.en.title ?? 'no such demo');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      for (const control of await page.locator('.em-controls').all()) await expect(control).toBeHidden();
      await expect(page.locator('.em-demo-notes')).toHaveCount(0);
    });
    expect(seen).toEqual([]);
  });

  // All demos read their address by the same code: a third of them meet these, each two.
  if (index % 3 === 0)
    test(`${id} stands whatever its address holds`, async ({ page }) => {
      const seen = await watch(page);
      const first = Object.keys(table)[0] ?? '';
      const queries = [
        `?${first}=%E0%A4%A&%=%&&==&#<script>`,
        `?${first}=${'9'.repeat(6000)}`,
        `?${first}=1&${first}=2&${first}=x`,
        `?${Array.from({ length: 300 }, (_, i) => `p${i}=${i}`).join('&')}`,
        '?preset=nothing-of-the-kind&lang=&theme=&controls=',
        `?${first}=-Infinity&${first}=0x10&${first}=1,5`,
      ];
      for (const query of [
        queries[(index / 3) % queries.length]!,
        queries[(index / 3 + 3) % queries.length]!,
      ]) {
        await openEmbed(page, id, query);
        await expect(page.locator('figure svg').first(), query.slice(0, 60)).toBeVisible();
      }
      expect(seen).toEqual([]);
    });
}
