import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { demoIds } from './support/site.ts';

/** Somebody else's page, on another origin, that holds our figures in sandboxed frames. */
interface Host {
  readonly address: string;
  readonly server: Server;
}

async function serveHost(html: string): Promise<Host> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, server };
}

const frameOf = (site: string, id: string): string =>
  `<iframe id="${id}" src="${site}embed/${id}/" title="${id}" sandbox="allow-scripts" width="100%" height="300" style="border:0"></iframe>`;

/** Opens a host page with the figures and, where asked, our script; tells of every error in it or its frames. */
async function openHost(
  page: Page,
  {
    ids,
    script = true,
    more = '',
  }: { readonly ids: readonly string[]; readonly script?: boolean; readonly more?: string },
): Promise<{ readonly seen: readonly string[]; close(): void }> {
  const site = (await page.request.get('./favicon.svg')).url().replace(/favicon\.svg$/, '');
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  page.on('console', (message) => {
    // Copying is refused in a sandbox, which Chromium reports; the figure then shows the address instead.
    const refusedCopy = /Clipboard API has been blocked/.test(message.text());
    if (message.type() === 'error' && !refusedCopy) seen.push(`console ${message.text()}`);
  });
  const html = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><p>Somebody else’s post.</p>${ids
    .map((id) => frameOf(site, id))
    .join('')}${more}${script ? `<script src="${site}embed.js" async></script>` : ''}`;
  const { address, server } = await serveHost(html);
  await page.goto(address);
  for (const id of ids)
    await page.frameLocator(`#${id}`).locator('[data-live="true"]').waitFor({ timeout: 30_000 });
  return { seen, close: () => server.close() };
}

const heightOf = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((frame) => frame.getBoundingClientRect().height);
const contentOf = (page: Page, id: string): Promise<number> =>
  page
    .frameLocator(`#${id}`)
    .locator('main')
    .evaluate((main) => main.getBoundingClientRect().height);

async function frameAt(page: Page, id: string): Promise<Frame> {
  const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${id}.`);
  return frame;
}

test('every demo lives in a sandbox on another origin and takes its own height', async ({ page }) => {
  const { seen, close } = await openHost(page, { ids: demoIds });
  for (const id of demoIds) {
    // A frame out of sight is not laid out anew until it is seen.
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    // Heights are rounded up, and changes of a pixel are not told.
    await expect
      .poll(async () => Math.abs((await heightOf(page, id)) - (await contentOf(page, id))), { message: id })
      .toBeLessThanOrEqual(2);
    const frame = await frameAt(page, id);
    const scrolls = () => frame.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) - innerHeight);
    await expect.poll(scrolls, { message: id }).toBeLessThanOrEqual(2);
  }
  expect(seen).toEqual([]);
  close();
});

test('a frame follows when its content grows', async ({ page }) => {
  const { close } = await openHost(page, { ids: ['parallel-lines'] });
  const before = await heightOf(page, 'parallel-lines');
  await page.frameLocator('#parallel-lines').locator('summary').first().click();
  await expect.poll(() => heightOf(page, 'parallel-lines')).toBeGreaterThan(before + 50);
  close();
});

test('a figure can be worked and shared in the sandbox, where copying and storage are forbidden', async ({
  page,
}) => {
  const { seen, close } = await openHost(page, { ids: ['parallel-lines'] });
  const figure = page.frameLocator('#parallel-lines');
  const slider = figure.getByRole('slider').first();
  await slider.focus();
  await slider.press('End');
  await expect(figure.locator('output[name="w1"]')).toHaveAttribute('data-value', '2');
  await figure.getByRole('button', { name: '공유' }).click();
  await expect(figure.locator('.em-demo-panel textarea')).toHaveValue(/theta=2/);
  expect(seen).toEqual([]);
  close();
});

test('a GAN trains in the sandbox', async ({ page }) => {
  const { seen, close } = await openHost(page, { ids: ['gan-trainer'] });
  const figure = page.frameLocator('#gan-trainer');
  await figure.locator('[data-action="play"]').click();
  await expect
    .poll(async () => Number(await figure.locator('output[name="iteration"]').getAttribute('data-value')), {
      timeout: 50_000,
    })
    .toBeGreaterThan(3);
  expect(seen).toEqual([]);
  close();
});

test('a figure ignores whatever its host sends it', async ({ page }) => {
  const { seen, close } = await openHost(page, { ids: ['parallel-lines'] });
  await page.locator('iframe').evaluate((frame) => {
    if (!(frame instanceof HTMLIFrameElement)) throw new TypeError('The host holds no frame.');
    const messages: unknown[] = [
      null,
      7,
      '',
      '{"theta":1e99}',
      'javascript:alert(1)',
      { type: 'earth-mover:set', theta: 2 },
      { theta: 2 },
      { type: 'earth-mover:height', height: 1 },
      { __proto__: { theta: 2 } },
      [1, 2, 3],
      { type: 'state', values: { theta: NaN } },
      new ArrayBuffer(8),
      new Map([['theta', 2]]),
    ];
    for (const message of messages) frame.contentWindow?.postMessage(message, '*');
  });
  const figure = page.frameLocator('#parallel-lines');
  await expect(figure.locator('output[name="w1"]')).toHaveAttribute('data-value', '0.5');
  await expect(figure.locator('.em-demo-notes')).toHaveCount(0);
  expect(seen).toEqual([]);
  close();
});

test('the host’s script minds only well-formed heights, each for the frame it came from', async ({
  page,
}) => {
  const stranger =
    '<iframe id="stranger" title="stranger" sandbox="allow-scripts" srcdoc="<p>stranger</p>" height="200"></iframe>';
  const { seen, close } = await openHost(page, { ids: ['parallel-lines'], more: stranger });
  await expect
    .poll(async () =>
      Math.abs((await heightOf(page, 'parallel-lines')) - (await contentOf(page, 'parallel-lines'))),
    )
    .toBeLessThanOrEqual(2);
  const before = await heightOf(page, 'parallel-lines');
  const send = async (message: unknown) =>
    (await frameAt(page, 'stranger')).evaluate((given) => parent.postMessage(given, '*'), message);
  const own = await heightOf(page, 'stranger');
  for (const message of [
    null,
    'earth-mover:height',
    { type: 'earth-mover:height' },
    { type: 'earth-mover:height', height: '900' },
    { type: 'earth-mover:height', height: NaN },
    { type: 'earth-mover:height', height: Infinity },
    { type: 'other', height: 900 },
    [900],
  ])
    await send(message);
  expect(await heightOf(page, 'stranger')).toBe(own);
  await send({ type: 'earth-mover:height', height: 1e9 });
  // The border of a frame stands outside its height.
  await expect.poll(() => heightOf(page, 'stranger')).toBe(4096 + own - 200);
  await send({ type: 'earth-mover:height', height: -5 });
  await expect.poll(() => heightOf(page, 'stranger')).toBe(120 + own - 200);
  expect(await heightOf(page, 'parallel-lines')).toBe(before);
  expect(seen).toEqual([]);
  close();
});

test('without the script a frame keeps the height it was given', async ({ page }) => {
  const { close } = await openHost(page, { ids: ['parallel-lines'], script: false });
  expect(await heightOf(page, 'parallel-lines')).toBe(300);
  close();
});
