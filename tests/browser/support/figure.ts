import type { Locator, Page } from '@playwright/test';

/** A readout's number, in full precision. */
export const value = async (page: Page, name: string): Promise<number> =>
  Number(await page.locator(`output[name="${name}"]`).getAttribute('data-value'));

/** A handle in a plot, by the name that is read out. */
export const handle = (page: Page, name: string): Locator =>
  page.locator('.em-plot').getByRole('slider', { name, exact: true });

/** Where to press to hit something: its middle, brought into the window. */
export async function middleOf(spot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
