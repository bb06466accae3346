import { expect, test, type Locator, type Page } from '@playwright/test';
import { demoIds, openEmbed } from './support/site.ts';

test.setTimeout(120_000);

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';

/** Marks in reading order what Tab should stop at, and tells how many there are. */
const markStops = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const stops = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        // Of a group of radio buttons, Tab stops at the chosen one; arrows do the rest.
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    stops.forEach((element, index) => element.setAttribute('data-stop', String(index)));
    return stops.length;
  }, focusable);

/** The stop that has the focus; of an element that is no stop, its source. */
const stopInFocus = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('data-stop') ?? activeElement?.outerHTML.slice(0, 160);
  });

for (const id of demoIds)
  test(`${id} is worked by keyboard alone: focus, sliders, undo, reset, a shared address`, async ({
    page,
  }) => {
    await openEmbed(page, id);
    const start = await state(page);
    await test.step('Tab walks in reading order; every stop has a name and shows its focus', () =>
      walk(page));
    await test.step('every slider obeys Home, End and arrows', () => slide(page));
    await test.step('reset and undo give back what was', async () => {
      await page.getByRole('button', { name: '처음으로' }).press('Enter');
      await expect.poll(() => state(page)).toEqual(start);
      await change(page);
      await page.getByRole('button', { name: '되돌리기' }).press('Enter');
      await expect.poll(() => state(page)).toEqual(start);
      await expect(page.getByRole('button', { name: '되돌리기' })).toBeDisabled();
    });
    await test.step('a shared address opens the state it was taken from', async () => {
      await change(page);
      const shared = await state(page);
      await page.getByRole('button', { name: '공유' }).press('Enter');
      const address = await page.locator('.em-demo-panel textarea').inputValue();
      expect(new URL(address).search).not.toBe('');
      await page.goto(address);
      await page.locator(`[data-demo="${id}"][data-live="true"]`).waitFor();
      await expect.poll(() => state(page)).toEqual(shared);
    });
  });

async function walk(page: Page): Promise<void> {
  const count = await markStops(page);
  expect(count).toBeGreaterThan(4);
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab');
    expect(await stopInFocus(page)).toBe(String(stop));
    const element = page.locator(`[data-stop="${stop}"]`);
    await expect.soft(element, `stop ${stop}`).toHaveAccessibleName(/\S/);
    expect
      .soft(await showsFocus(element), `focus of ${await element.evaluate((e) => e.outerHTML.slice(0, 120))}`)
      .toBe(true);
  }
}

async function slide(page: Page): Promise<void> {
  const sliders = page.getByRole('slider');
  const count = await sliders.count();
  for (let index = 0; index < count; index++) {
    const slider = sliders.nth(index);
    const name = `${await slider.getAttribute('aria-label')} (slider ${index})`;
    await slider.focus();
    await slider.press('Home');
    const least = await place(slider);
    expect.soft(least.now, `${name} at Home`).toBeCloseTo(least.min, 6);
    // What has not been trained has one moment alone, and a bar of one place nowhere to go.
    if (least.min === least.max) continue;
    await slider.press('ArrowRight');
    const more = await place(slider);
    expect.soft(more.now, `${name} after Home and →`).toBeGreaterThan(more.min);
    await slider.press('End');
    const most = await place(slider);
    expect.soft(most.now, `${name} at End`).toBeCloseTo(most.max, 6);
    await slider.press('ArrowLeft');
    const less = await place(slider);
    expect.soft(less.now, `${name} after End and ←`).toBeLessThan(less.max);
    await expect.soft(slider, name).toBeFocused();
  }
}

/** Where a slider stands, whether a native range or one drawn in a plot. */
const place = (
  slider: Locator,
): Promise<{ readonly now: number; readonly min: number; readonly max: number }> =>
  slider.evaluate((element) => {
    if (element instanceof HTMLInputElement)
      return { now: element.valueAsNumber, min: Number(element.min), max: Number(element.max) };
    const read = (name: string) => Number(element.getAttribute(name));
    return { now: read('aria-valuenow'), min: read('aria-valuemin'), max: read('aria-valuemax') };
  });

/** Whether the eye can tell that an element, or what draws it, has the focus. */
const showsFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((focused) => {
    const look = (each: Element): string => {
      const {
        outlineStyle,
        outlineWidth,
        outlineColor,
        boxShadow,
        stroke,
        strokeWidth,
        borderColor,
        backgroundColor,
        opacity,
      } = getComputedStyle(each);
      return [
        outlineStyle,
        outlineWidth,
        outlineColor,
        boxShadow,
        stroke,
        strokeWidth,
        borderColor,
        backgroundColor,
        opacity,
      ].join();
    };
    const near = [focused, ...focused.children, focused.parentElement, focused.nextElementSibling].filter(
      (each) => each !== null,
    );
    const lit = near.map(look);
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) return false;
    focused.blur();
    const unlit = near.map(look);
    focused.focus();
    return lit.some((each, index) => each !== unlit[index]);
  });

/**
 * What a demo's state shows in: chosen options, native sliders, numbers. A cursor drawn in a plot is the reader's place, not
 * state. The built page's numbers come from Node's exp and log, the later ones from the browser's: the last bit may differ.
 */
const state = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('input')].map((each) =>
      /radio|checkbox/.test(each.type) ? String(each.checked) : each.value,
    ),
    ...[...document.querySelectorAll('output[data-value]')].map((each) => {
      const value = each.getAttribute('data-value') ?? '';
      const number = Number(value);
      return `${each.getAttribute('name')} ${Number.isFinite(number) ? number.toPrecision(12) : value}`;
    }),
  ]);

/** One change by keyboard: the first slider that is more than a cursor goes to its end. */
async function change(page: Page): Promise<void> {
  const before = await state(page);
  for (const slider of await page.getByRole('slider').all()) {
    await slider.focus();
    const { now, max } = await place(slider);
    await slider.press(now === max ? 'Home' : 'End');
    if ((await state(page)).join() !== before.join()) return;
  }
  throw new Error('No slider changes anything.');
}
