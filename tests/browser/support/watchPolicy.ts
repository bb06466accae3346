import type { Page } from '@playwright/test';

/** Everything that went wrong on a page since the last look: refusals of the policy, errors, requests that leave the site. */
export async function watchPolicy(page: Page, site: string): Promise<() => readonly string[]> {
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

/** Where the site under test stands, base path included. */
export const siteAddress = async (page: Page): Promise<string> =>
  (await page.request.get('./favicon.svg')).url().replace(/favicon\.svg$/, '');
