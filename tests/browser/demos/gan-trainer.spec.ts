import { expect, test, type Locator, type Page } from '@playwright/test';

const address = './embed/gan-trainer/';
/** Small nets on one known engine: fast on any machine, and the same arithmetic each time. */
const small = 'engine=wasm-simd&width=16&batch=64';

async function open(page: Page, query = small): Promise<void> {
  await page.goto(`${address}?${query}`);
  await expect(figure(page)).toHaveAttribute('data-live', 'true');
}

const figure = (page: Page): Locator => page.locator('[data-demo="gan-trainer"]');
const press = (page: Page, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]`).click();
const output = (page: Page, name: string): Locator => page.locator(`output[name="${name}"]`);
const value = async (page: Page, name: string): Promise<number> =>
  Number(await output(page, name).getAttribute('data-value'));
const criticUpdates = async (page: Page): Promise<number> =>
  Number(await output(page, 'iteration').getAttribute('data-critic-updates'));
/** Training starts a worker and an engine first; a busy machine takes its time over that. */
const patient = { timeout: 40_000 };
const reaches = (page: Page, iteration: number): Promise<void> =>
  expect.poll(() => value(page, 'iteration'), patient).toBeGreaterThanOrEqual(iteration);
const provoke = (page: Page, fault: string): Promise<void> =>
  figure(page)
    .locator('.em-trainer')
    .evaluate((element, detail) => {
      element.dispatchEvent(new CustomEvent('em-provoke', { detail, bubbles: true }));
    }, fault);

/** Rests, and returns the iteration it rests at. */
async function pause(page: Page): Promise<number> {
  await press(page, 'pause');
  await expect(page.locator('[data-action="play"]')).toBeVisible();
  await expect(output(page, 'steps-per-second')).toHaveAttribute('data-value', '0', patient);
  return value(page, 'iteration');
}

/** What the picture's canvas shows, as a sum of its pixels. */
const pixels = (page: Page, index = 0): Promise<number> =>
  page
    .locator('canvas')
    .nth(index)
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return NaN;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let sum = 0;
      for (let i = 0; i < data.length; i += 1) sum = (sum * 31 + (data[i] ?? 0)) % 1_000_000_007;
      return sum;
    });

test.describe('training', () => {
  test('starts, iterates, pauses and goes on', async ({ page }) => {
    await open(page);
    await expect(output(page, 'engine')).toHaveAttribute('data-value', 'none');
    const [w1, picture] = [await value(page, 'w1'), await pixels(page)];
    await press(page, 'play');
    await reaches(page, 8);
    await expect(output(page, 'engine')).toHaveAttribute('data-value', 'wasm-simd');
    await expect(page.locator('.em-badge')).toContainText('WASM SIMD');
    const rested = await pause(page);
    expect(await value(page, 'w1')).not.toBe(w1);
    expect(await pixels(page)).not.toBe(picture);
    for (const name of ['critic-loss', 'generator-loss', 'critic-estimate'])
      expect(Number.isFinite(await value(page, name))).toBe(true);
    await press(page, 'play');
    await reaches(page, rested + 3);
  });

  test('a step of the critic moves the critic alone, one of the generator the generator', async ({
    page,
  }) => {
    await open(page);
    await press(page, 'step-critic');
    await expect.poll(() => criticUpdates(page), patient).toBe(1);
    await expect.poll(() => value(page, 'critic-loss')).not.toBeNaN();
    expect(await value(page, 'iteration')).toBe(0);
    const [w1, picture] = [await value(page, 'w1'), await pixels(page)];
    await press(page, 'step-critic');
    await expect.poll(() => criticUpdates(page)).toBe(2);
    // The same samples, so the same W₁; another field behind them.
    expect(await value(page, 'w1')).toBe(w1);
    await expect.poll(() => pixels(page)).not.toBe(picture);
    await press(page, 'step-generator');
    await expect.poll(() => value(page, 'iteration')).toBe(1);
    expect(await criticUpdates(page)).toBe(2);
    expect(await value(page, 'w1')).not.toBe(w1);
  });

  test('a whole iteration is n critic updates and one of the generator', async ({ page }) => {
    await open(page, `${small}&nCritic=3`);
    await press(page, 'step-iteration');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(1);
    expect(await criticUpdates(page)).toBe(3);
  });

  test('live settings do not begin again', async ({ page }) => {
    await open(page);
    await press(page, 'play');
    await reaches(page, 10);
    await page.getByRole('button', { name: 'λ = 10으로 해 보기' }).click();
    await expect(page).toHaveURL(/lambda=10/);
    const before = await value(page, 'iteration');
    expect(before).toBeGreaterThanOrEqual(10);
    await page.getByRole('slider', { name: '비평가 횟수' }).press('Home');
    await expect(page).toHaveURL(/nCritic=1/);
    await reaches(page, before + 5);
    const [iterations, updates] = [await pause(page), await criticUpdates(page)];
    // Five critic updates an iteration before the change, one after it.
    expect(updates).toBeLessThan(5 * iterations);
  });

  test('what defines the experiment begins again and says so', async ({ page }) => {
    await open(page);
    await press(page, 'play');
    await reaches(page, 5);
    await pause(page);
    await expect(page.locator('[data-group="experiment"]')).toContainText('반복 0부터 다시 시작');
    await page.getByRole('radio', { name: '고리' }).check({ force: true });
    await expect(output(page, 'iteration')).toHaveAttribute('data-value', '0');
    await expect(page).toHaveURL(/dataset=ring/);
    await expect(output(page, 'modes')).toHaveText('해당 없음');
  });

  test('restart returns to 0, and the same seed replays the same run', async ({ page }) => {
    await open(page);
    const run = async (): Promise<readonly number[]> => {
      const w1: number[] = [];
      for (let i = 1; i <= 4; i += 1) {
        await press(page, 'step-iteration');
        await expect.poll(() => value(page, 'iteration'), patient).toBe(i);
        w1.push(await value(page, 'w1'), await value(page, 'critic-loss'));
      }
      return w1;
    };
    const first = await run();
    await press(page, 'restart');
    await expect(output(page, 'iteration')).toHaveAttribute('data-value', '0');
    await expect(output(page, 'iteration')).toHaveText('000,000');
    // One engine on one machine adds in one order: bit for bit the same.
    expect(await run()).toEqual(first);
  });

  test('rests off screen and plays on when it is back', async ({ page }) => {
    await open(page);
    await press(page, 'play');
    await reaches(page, 5);
    await page.evaluate(() => {
      const spacer = document.createElement('div');
      spacer.id = 'spacer';
      spacer.style.height = '4000px';
      document.body.prepend(spacer);
      window.scrollTo(0, 0);
    });
    await expect(output(page, 'steps-per-second')).toHaveAttribute('data-value', '0', patient);
    const away = await value(page, 'iteration');
    await page.waitForTimeout(600);
    expect(await value(page, 'iteration')).toBe(away);
    await expect(page.locator('[data-action="pause"]')).toHaveCount(1);
    await page.evaluate(() => document.getElementById('spacer')?.remove());
    await reaches(page, away + 2);
  });
});

test('GAN beside WGAN-GP: two pictures, each with its own numbers', async ({ page }) => {
  await open(page, `${small}&preset=beside`);
  await expect(page.locator('canvas')).toHaveCount(2);
  // One seed: both begin with the same generator.
  expect(await value(page, 'versus-w1')).toBe(await value(page, 'w1'));
  await press(page, 'play');
  await reaches(page, 12);
  await expect.poll(() => value(page, 'versus-iteration')).toBeGreaterThan(2);
  await pause(page);
  expect(await value(page, 'versus-w1')).not.toBe(await value(page, 'w1'));
  await expect(page.locator('.em-run-name')).toContainText(['GAN', 'WGAN-GP']);
  await expect(page.getByRole('button', { name: '판별자 한 걸음' })).toBeVisible();
});

test('pointing tells values: in both charts at once, and in the picture', async ({ page }) => {
  await open(page, `${small}&speed=full`);
  await press(page, 'play');
  await reaches(page, 30);
  await pause(page);
  await page.locator('.em-chart .em-probe-area').first().hover();
  await expect(page.locator('.em-chart .em-guide')).toHaveCount(2);
  await expect(page.locator('.em-chart').first()).toContainText(/정확한 W₁ \d/);
  await page.locator('.em-field-probe rect').hover();
  await expect(page.locator('.em-chart .em-guide')).toHaveCount(0);
  await expect(page.locator('.em-field-probe text')).toContainText(/^f = [−\d]/);
});

test.describe('a run that stops by itself', () => {
  for (const [lang, fault, sentence, goOn] of [
    ['ko', 'nan', '유한한 수를 벗어나', '이어서 하기'],
    ['en', 'crash', 'ended unexpectedly', 'Go on'],
  ] as const) {
    test(`says why and goes on (${lang}, ${fault})`, async ({ page }) => {
      await open(page, `width=16&batch=64&lang=${lang}`);
      await press(page, 'play');
      await reaches(page, 20);
      await provoke(page, fault);
      const card = page.getByRole('alert').filter({ hasText: sentence });
      await expect(card).toBeVisible(patient);
      await expect(page.locator('[data-action="play"]')).toBeVisible();
      const stoppedAt = await value(page, 'iteration');
      await card.getByRole('button', { name: goOn }).click();
      await expect(card).toBeHidden();
      await reaches(page, stoppedAt + 5);
    });
  }
});

test.describe('the address', () => {
  test('opens a state, and brings what is out of bounds back with a note', async ({ page }) => {
    await open(page, 'objective=gan&dataset=swissroll&lambda=1e9&points=1,2,x');
    await expect(page.getByRole('radio', { name: 'GAN', exact: true }).first()).toBeChecked();
    await expect(page.getByRole('radio', { name: '스위스 롤' })).toBeChecked();
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    await expect(page.locator('.em-demo-notes')).toContainText('100');
    await expect(page).toHaveURL(/lambda=100(&|$)/);
  });

  test('autoplay starts by itself, but not for a reader who asked for less motion', async ({ page }) => {
    await open(page, `${small}&autoplay=1`);
    await reaches(page, 3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `${small}&autoplay=1&seed=2`);
    await page.waitForTimeout(1500);
    await expect(page.locator('[data-action="play"]')).toBeVisible();
    await expect(output(page, 'engine')).toHaveAttribute('data-value', 'none');
    await press(page, 'play');
    await reaches(page, 2);
  });

  test('undo takes back a change, reset returns to the start', async ({ page }) => {
    await open(page, small);
    await page.getByRole('radio', { name: '두 초승달' }).check({ force: true });
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(page.getByRole('radio', { name: '가우스 분포 8개' })).toBeChecked();
    await page.getByRole('button', { name: '처음으로' }).click();
    await expect(page).toHaveURL(/gan-trainer\/$/);
  });
});

test.describe('drawing', () => {
  const points = async (page: Page): Promise<number> =>
    (await page.locator('.em-drawn').getAttribute('d'))?.match(/M/g)?.length ?? 0;
  const pad = (page: Page): Locator => page.getByRole('application');

  test('with the keyboard, as the help says', async ({ page }) => {
    await open(page, `${small}&dataset=drawn&points=`);
    await expect(page.locator('[data-action="play"]')).toBeDisabled();
    await pad(page).focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowUp', 'Space']) await page.keyboard.press(key);
    await expect.poll(() => points(page)).toBe(1);
    await expect(page).toHaveURL(/points=0\.1%2C0\.12/);
    for (const key of ['Home', 'ArrowLeft', 'ArrowDown', 'Space', 'Backspace', 'Space'])
      await page.keyboard.press(key);
    await expect(page).toHaveURL(/points=0\.1%2C0\.12%2C-0\.1%2C-0\.1/);
    await press(page, 'play');
    await reaches(page, 3);
    await expect(page.locator('canvas')).toHaveCount(1);
  });

  test('with a mouse, in strokes', async ({ page }) => {
    await open(page, `${small}&dataset=drawn`);
    await press(page, 'draw');
    await press(page, 'draw-clear');
    await expect.poll(() => points(page)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, 0));
    const box = await pad(page).boundingBox();
    if (!box) throw new Error('The drawing field is not on the page.');
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 160, { steps: 20 });
    await page.mouse.up();
    await expect.poll(() => points(page)).toBeGreaterThan(5);
    const drawn = await points(page);
    await press(page, 'draw-undo');
    await expect.poll(() => points(page)).toBe(drawn - 1);
    await press(page, 'draw');
    await expect(page.locator('canvas')).toHaveCount(1);
    await press(page, 'step-iteration');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(1);
  });

  test.describe('with a finger', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });
    test('a tap puts a point; before drawing was asked for, the page scrolls instead', async ({ page }) => {
      await open(page, `${small}&dataset=drawn`);
      await expect(pad(page)).toHaveCount(0);
      await page.locator('[data-action="draw"]').tap();
      const before = await points(page);
      await pad(page).tap();
      await expect.poll(() => points(page)).toBe(before + 1);
    });
  });
});

test.describe('the keyboard', () => {
  test('plays and pauses, and picks objectives and data', async ({ page }) => {
    await open(page);
    await page.locator('[data-action="play"]').focus();
    await page.keyboard.press('Space');
    await reaches(page, 2);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-action="play"]')).toBeFocused();
    await page.getByRole('radio', { name: 'WGAN-GP', exact: true }).first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/objective=wgan(&|$)/);
    await page.getByRole('radio', { name: '가우스 분포 8개' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/dataset=25gaussians/);
  });
});

test.describe('an address', () => {
  for (const [engine, name] of [
    ['wasm-simd', 'WASM SIMD, 재현용'],
    ['wasm-relaxed', 'WASM SIMD'],
    ['wasm', 'WASM (tfjs)'],
    ['cpu', 'CPU'],
  ] as const)
    test(`forces the engine ${engine}, and the badge says so`, async ({ page }) => {
      await open(page, `engine=${engine}&width=16&batch=64`);
      await press(page, 'step-iteration');
      await expect(output(page, 'engine')).toHaveAttribute('data-value', engine, patient);
      await expect(output(page, 'engine')).toHaveText(name);
      await expect(page.locator('.em-badge')).toContainText('직접 골라서');
      await expect.poll(() => value(page, 'iteration'), patient).toBe(1);
    });

  for (const query of [
    'objective=lsgan&activation=tanh',
    'objective=hinge&criticOptimizer=sgd',
    'objective=wgan-sn&generatorOptimizer=rmsprop&activation=softplus',
    'penalty=one-sided&activation=leaky-relu',
  ])
    test(`names a new kind of experiment: ${query}`, async ({ page }) => {
      await open(page, `${small}&${query}`);
      await expect(page.locator('.em-demo-notes')).toHaveCount(0);
      await press(page, 'step-iteration');
      await expect.poll(() => value(page, 'iteration'), patient).toBe(1);
      await expect.poll(() => value(page, 'critic-loss')).not.toBeNaN();
      expect(await value(page, 'critic-estimate')).not.toBeNaN();
    });
});

test.describe('the failure lab', () => {
  test('says of the experiment picked what will be seen and why, and of no other', async ({ page }) => {
    await open(page);
    await expect(page.locator('[data-failure]')).toHaveCount(0);
    await page.getByRole('button', { name: '기울기 소실' }).click();
    await expect(page).toHaveURL(/generatorOptimizer=sgd/);
    await expect(page.locator('[data-failure="vanishing-gradient"]')).toContainText('NS-GAN');
    await page.getByRole('button', { name: '벌점 없이, λ = 0' }).click();
    await expect(page.locator('[data-failure]')).toHaveCount(1);
    await expect(page.locator('[data-failure="no-penalty"]')).toContainText('최솟값');
    await page.getByRole('button', { name: 'λ = 10으로 해 보기' }).click();
    await expect(page.locator('[data-failure]')).toHaveCount(0);
  });
});

test('the experiment is saved as a PyTorch script, with the settings as they stand', async ({ page }) => {
  await open(page, `${small}&dataset=moons&seed=41&lambda=2.5`);
  const download = page.waitForEvent('download');
  await page.locator('[data-action="export"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('earth-mover-wgan-gp-moons-41.py');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  const script = Buffer.concat(chunks).toString('utf8');
  for (const said of ['SEED = 41\n', 'BATCH = 64\n', 'LAMBDA = 2.5\n', 'data set: moons'])
    expect(script).toContain(said);
  await expect(page.locator('.em-demo-actions')).toContainText('earth-mover-wgan-gp-moons-41.py');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture and its numbers stand, and nothing that cannot work', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.em-crosses').first()).toBeAttached();
    await expect(page.locator('.em-band').first()).toBeAttached();
    expect(await value(page, 'w1')).toBeGreaterThan(0.5);
    await expect(page.locator('[data-action="play"]')).toBeHidden();
    await expect(page.locator('.em-settings').first()).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('everything fits its width', async ({ page }) => {
    await open(page, `${small}&preset=beside`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});

test.describe('more measures', () => {
  const layer = (page: Page, name: string): Locator => page.locator(`[data-layer="${name}"]`);
  const stamp = (page: Page, name: string): Locator => layer(page, name).locator('.em-layer-head');

  test('are off until asked for, then measured beside the run, and named in the address', async ({
    page,
  }) => {
    await open(page);
    await expect(page.locator('.em-layer')).toHaveCount(0);
    expect(page.workers()).toHaveLength(0);
    await page.getByText('더 보기', { exact: true }).click();
    await page.getByRole('switch', { name: '데이터와 표본 사이의 기울기' }).check();
    await expect(page).toHaveURL(/layers=slopes/);
    // Before the first play it is the untrained critic that is measured.
    await expect(output(page, 'slope-mean')).toHaveAttribute('data-value', /\d/, patient);
    await expect(stamp(page, 'slopes')).toContainText('반복 0에서');
    const untrained = await value(page, 'slope-mean');
    await press(page, 'play');
    await reaches(page, 12);
    const rested = await pause(page);
    await expect(stamp(page, 'slopes')).toContainText(`반복 ${rested}에서`, patient);
    expect(await value(page, 'slope-mean')).not.toBe(untrained);
    await page.getByRole('switch', { name: '데이터와 표본 사이의 기울기' }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('.em-layer')).toHaveCount(0);
    await expect(page).not.toHaveURL(/layers/);
  });

  test('stand as an address asks for them; their numbers agree with each other', async ({ page }) => {
    await open(
      page,
      'engine=wasm-simd&width=16&batch=64&objective=wgan&clip=0.1&layers=distances,weights,lipschitz',
    );
    await press(page, 'step-iteration');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(1);
    for (const name of ['distances', 'weights', 'lipschitz'])
      await expect(stamp(page, name)).toContainText('반복 1에서', patient);
    const w1 = await value(page, 'w1');
    expect(await value(page, 'w2')).toBeGreaterThan(w1);
    expect(await value(page, 'sliced-w1')).toBeLessThan(w1);
    expect(await value(page, 'lipschitz-bound')).toBeGreaterThanOrEqual(
      await value(page, 'lipschitz-measured'),
    );
    expect(await value(page, 'estimate-per-bound')).toBeLessThanOrEqual(await value(page, 'batch-w1'));
    await expect(layer(page, 'weights').locator('.em-bars')).toHaveCount(3);
  });

  test('stay with a healthy preset, and come with a failure that they explain', async ({ page }) => {
    await open(page, `${small}&layers=modes`);
    await page.getByRole('button', { name: '가중치 자르기' }).click();
    await expect(page).toHaveURL(/clip=0.1/);
    await expect(layer(page, 'modes')).toHaveCount(1);
    await page.getByRole('button', { name: '너무 바짝 자르기' }).click();
    await expect(layer(page, 'weights')).toHaveCount(1);
    await expect(layer(page, 'modes')).toHaveCount(0);
  });

  test('the transport plan is drawn in the picture itself', async ({ page }) => {
    await open(page, `${small}&dataset=moons`);
    const without = await pixels(page);
    await page.getByText('더 보기', { exact: true }).click();
    await page.getByRole('switch', { name: '운송 계획' }).check();
    await expect.poll(() => pixels(page), patient).not.toBe(without);
    await expect(page.locator('.em-trainer-picture')).toContainText('운송 계획');
  });
});

test.describe('the timeline', () => {
  const range = (page: Page): Locator => page.getByRole('slider', { name: '시간 막대' });

  test('goes back with the keyboard, and to the present again', async ({ page }) => {
    await open(page, `${small}&speed=full`);
    await expect(range(page)).toBeDisabled();
    await press(page, 'play');
    await reaches(page, 30);
    const rested = await pause(page);
    const [w1, picture] = [await value(page, 'w1'), await pixels(page)];
    await range(page).focus();
    await page.keyboard.press('Home');
    await expect(output(page, 'iteration')).toHaveAttribute('data-value', '0');
    await expect(range(page)).toHaveAttribute('aria-valuetext', '반복 0의 모습');
    expect(await value(page, 'w1')).not.toBe(w1);
    await expect.poll(() => pixels(page)).not.toBe(picture);
    await page.keyboard.press('ArrowRight');
    expect(await value(page, 'iteration')).toBeGreaterThan(0);
    await page.keyboard.press('ArrowLeft');
    await expect(output(page, 'iteration')).toHaveAttribute('data-value', '0');
    await page.keyboard.press('End');
    await expect(output(page, 'iteration')).toHaveAttribute('data-value', String(rested));
    expect(await value(page, 'w1')).toBe(w1);
    await expect(page.locator('[data-action="go-on-from-here"]')).toHaveCount(0);
  });

  test('brings the measures along, each of the very moment that is looked at', async ({ page }) => {
    await open(page, `${small}&speed=slow&layers=slopes,distances`);
    const stamp = (name: string): Locator => page.locator(`[data-layer="${name}"] .em-layer-head`);
    const measuredAt = async (iteration: number): Promise<number> => {
      const told = iteration.toLocaleString('en');
      for (const name of ['slopes', 'distances'])
        await expect(stamp(name)).toHaveText(new RegExp(`반복 ${told}에서(?! · 반복)`), patient);
      return value(page, 'slope-mean');
    };
    const untrained = await measuredAt(0);
    await press(page, 'play');
    await reaches(page, 8);
    const rested = await pause(page);
    const present = await measuredAt(rested);
    await range(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    // No state was kept just there: the worker makes it again.
    const between = await measuredAt(await value(page, 'iteration'));
    expect(between).not.toBe(present);
    await expect(page.locator('[data-layer="distances"] .em-guide')).toHaveCount(1);
    await page.keyboard.press('Home');
    expect(await measuredAt(0)).toBe(untrained);
    await page.keyboard.press('End');
    expect(await measuredAt(rested)).toBe(present);
  });

  test('the run goes on from a moment of its past', async ({ page }) => {
    await open(page, `${small}&speed=full`);
    await press(page, 'play');
    await reaches(page, 40);
    const rested = await pause(page);
    await range(page).focus();
    await page.keyboard.press('Home');
    await press(page, 'go-on-from-here');
    await expect(page.locator('[data-action="pause"]')).toBeVisible();
    await reaches(page, 3);
    const again = await pause(page);
    expect(again).toBeGreaterThanOrEqual(3);
    await reachesOneMore(page, again);
    expect(rested).toBeGreaterThanOrEqual(40);
  });

  const reachesOneMore = async (page: Page, from: number): Promise<void> => {
    await press(page, 'step-iteration');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(from + 1);
  };
});

test.describe('a link to a moment', () => {
  test('brings everyone to the same picture, to the last bit', async ({ page, context }) => {
    await open(page, 'engine=exact&width=16&batch=64&iteration=15');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(15);
    await expect(page.locator('[data-action="play"]')).toBeVisible(patient);
    await expect(output(page, 'engine')).toHaveAttribute('data-value', 'wasm-simd');
    await press(page, 'moment');
    const address = await page.getByRole('textbox', { name: '이 순간의 링크' }).inputValue();
    expect(address).toMatch(/engine=exact/);
    expect(address).toMatch(/iteration=15/);
    const other = await context.newPage();
    await other.goto(address);
    await expect.poll(() => value(other, 'iteration'), patient).toBe(15);
    await expect(other.locator('[data-action="play"]')).toBeVisible(patient);
    for (const name of ['w1', 'critic-loss', 'generator-loss'])
      expect(await value(other, name)).toBe(await value(page, name));
  });

  test('is not given for a run that was changed on its way', async ({ page }) => {
    await open(page, small);
    await press(page, 'step-critic');
    await press(page, 'step-iteration');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(1);
    await press(page, 'moment');
    await expect(page.locator('.em-demo-actions')).toContainText('한 걸음씩 따로');
    await expect(page.getByRole('textbox', { name: '이 순간의 링크' })).toHaveCount(0);
  });

  test('waits for a reader who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 'engine=exact&width=16&batch=64&iteration=6');
    await expect(output(page, 'engine')).toHaveAttribute('data-value', 'none');
    await press(page, 'play-to');
    await expect.poll(() => value(page, 'iteration'), patient).toBe(6);
  });
});
