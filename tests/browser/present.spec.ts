import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tinyTexts } from './legible';
import { dataOf, expect, open, pageOf, site, type Step, stepCalled, test, trunk } from './site';

const screen = (page: Page) => page.getByRole('region', { name: 'Presentation' });
const isAt = (page: Page, { id }: Step): Promise<void> => expect(page.locator('main')).toHaveAttribute('data-step', id);
const isShown = (page: Page, step: Step): Promise<void> => expect(page.getByRole('heading', { level: 1 })).toHaveText(dataOf(step).title);
const status = (notes: Page) => notes.locator('.status');
const inFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);

const present = async (page: Page, step: string, query = ''): Promise<void> => {
  await open(page, pageOf(step, query));
  await page.keyboard.press('f');
  await expect(screen(page)).toBeFocused();
};
/** The presentation at a step, and its notes in a second window. */
const both = async (page: Page, step: string, query = ''): Promise<Page> => {
  await present(page, step, query);
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(status(notes)).toHaveText('In step with the presentation.');
  return notes;
};

/** Presses a key, and again in the middle of the motion that it begins; a hand from outside the page could come too late. */
const pressInMotion = (page: Page, key: string, times: number): Promise<void> =>
  page.evaluate(
    async ([pressed, count]) => {
      for (let k = 0; k < count; k++) {
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
        while (k === 0 && !document.querySelector('.talk .coin')) await new Promise(requestAnimationFrame);
      }
    },
    [key, times] as const,
  );

test.describe('the picture alone', () => {
  test('is walked with the keys of a keyboard and of a clicker, and left at the step it shows', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await present(page, trunk[0]!.id);
    expect(await inFull(page)).toBe(true);
    const [first, second] = trunk;
    const last = trunk.at(-1);
    for (const [key, step] of [
      ['PageDown', second],
      ['PageUp', first],
      ['Space', second],
      ['ArrowLeft', first],
      ['ArrowRight', second],
      ['End', last],
      ['Home', first],
      ['F5', first],
      ['PageDown', second],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(page, step!);
      await isShown(page, step!);
    }
    await expect(screen(page)).toContainText(`Step 2 of ${trunk.length}`);
    await page.keyboard.press('Escape');
    await expect(screen(page)).toHaveCount(0);
    expect(await inFull(page)).toBe(false);
    await isShown(page, second!);
    await expect.poll(() => new URL(page.url()).pathname).toBe(pageOf(second!.id));
  });

  test('plays on with P and with a full stop, and R shows the motion again', async ({ page }) => {
    await present(page, trunk[0]!.id);
    for (const key of ['p', '.']) {
      const before = await page.locator('main').getAttribute('data-step');
      await page.keyboard.press(key);
      await expect(page.locator('main')).not.toHaveAttribute('data-step', before!, { timeout: 10_000 });
      await page.keyboard.press(key);
    }
    await expect(screen(page).locator('.coin')).toHaveCount(0);
    await pressInMotion(page, 'r', 1);
    await expect(screen(page).locator('.coin')).toHaveCount(0);
  });

  test('ends a motion with Next, and only then goes on', async ({ page }) => {
    await present(page, trunk[0]!.id);
    await pressInMotion(page, 'PageDown', 2);
    await expect(screen(page).locator('.coin')).toHaveCount(0);
    await isAt(page, trunk[1]!);
  });

  test('goes black with B, and comes back with any step', async ({ page }) => {
    await present(page, trunk[0]!.id);
    const black = screen(page).locator('.blackness');
    await page.keyboard.press('b');
    await expect(black).toBeVisible();
    await page.keyboard.press('b');
    await expect(black).toHaveCount(0);
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await expect(black).toHaveCount(0);
    await isAt(page, trunk[1]!);
  });

  test('goes on with a click, and points with a dot that follows the mouse', async ({ page }) => {
    await present(page, trunk[0]!.id);
    await page.mouse.click(640, 400);
    await isAt(page, trunk[1]!);
    await page.keyboard.press('d');
    await page.mouse.move(320, 300);
    const dot = await screen(page).locator('.spot').boundingBox();
    expect([dot!.x + dot!.width / 2, dot!.y + dot!.height / 2].map(Math.round)).toEqual([320, 300]);
    await page.mouse.click(320, 300);
    await page.keyboard.press('d');
    await expect(screen(page).locator('.spot')).toHaveCount(0);
    await isAt(page, trunk[1]!);
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 1400, height: 600 },
  ]) {
    test(`is 16:9 and fits ${viewport.width} by ${viewport.height}, with letters to be read at ten metres`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await present(page, 'converted');
      const slide = (await screen(page).locator('.slide').boundingBox())!;
      expect(slide.width / slide.height).toBeCloseTo(16 / 9, 2);
      expect(Math.max(slide.width / viewport.width, slide.height / viewport.height)).toBeCloseTo(1, 2);
      const shares = await screen(page).evaluate((element, height) => {
        const size = (css: string): number => Number.parseFloat(getComputedStyle(element.querySelector(css)!).fontSize);
        const picture = element.querySelector('svg')!;
        return { headline: size('h1') / height, figure: (size('svg [data-account]') * picture.getScreenCTM()!.a) / height };
      }, slide.height);
      expect(shares.headline).toBeGreaterThan(0.05);
      expect(shares.figure).toBeGreaterThan(0.03);
    });
  }

  for (const { from, ...viewport } of [
    { width: 390, height: 844, from: 240 },
    { width: 768, height: 1024, from: 240 },
  ])
    test(`fills a screen of ${viewport.width} by ${viewport.height} that stands upright, and leaves the page where it was`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, pageOf('became-npa'));
      await page.evaluate((y) => scrollTo(0, y), from);
      await page.keyboard.press('f');
      await expect(screen(page)).toBeFocused();
      expect(await screen(page).locator('.slide').boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
      await expect(screen(page).locator('.exhibits')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(tinyTexts)).toEqual([]);
      const picture = (await screen(page).locator('.ground svg').boundingBox())!;
      expect(Math.max(picture.width / viewport.width, picture.height / viewport.height)).toBeGreaterThan(0.6);
      await page.keyboard.press('Escape');
      await expect(screen(page)).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(from);
    });

  for (const way of ['refuses', 'does not know'] as const) {
    test(`fills the window where the browser ${way} full screen, with a way out`, async ({ page }) => {
      await page.addInitScript((refuses) => {
        Element.prototype.requestFullscreen = (refuses ? () => Promise.reject(new TypeError('no')) : undefined)!;
      }, way === 'refuses');
      await open(page, pageOf('converted'));
      await page.getByRole('button', { name: 'Present' }).click();
      const box = await screen(page).boundingBox();
      expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize()! });
      await page.getByRole('button', { name: 'Leave' }).click();
      await expect(screen(page)).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
    });
  }

  test('says which steps are hypothetical', async ({ page }) => {
    const supposed = site.steps.find((step) => dataOf(step).basis === 'hypothetical')!;
    await present(page, supposed.id);
    await expect(screen(page).getByText('Hypothetical', { exact: true })).toBeVisible();
    await present(page, 'converted');
    await expect(screen(page).getByText('Hypothetical', { exact: true })).toHaveCount(0);
  });
});

test.describe('the notes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('follow the screen, and the screen follows them', async ({ page }) => {
    const notes = await both(page, trunk[0]!.id);
    await page.keyboard.press('PageDown');
    await isShown(notes, trunk[1]!);
    await notes.getByRole('button', { name: 'Next', exact: true }).click();
    await isShown(page, trunk[2]!);
    await isShown(notes, trunk[2]!);
    await expect(notes.getByRole('heading', { level: 2, name: dataOf(trunk[3]!).title }).first()).toBeVisible();
    await notes.keyboard.press('b');
    await expect(screen(page).locator('.blackness')).toBeVisible();
    await expect(status(notes)).toContainText('black');
    await notes.keyboard.press('End');
    await isShown(page, trunk.at(-1)!);
    await expect(screen(page).locator('.blackness')).toHaveCount(0);
    await expect(notes.locator('.pictures')).toContainText('The path ends here.');
  });

  test('lead into a branch, with the numbers of the reader', async ({ page }) => {
    const notes = await both(page, 'rate-quoted', '?amt=50');
    const branch = notes.locator('.remarks [data-event][data-to]').first();
    const to = stepCalled((await branch.getAttribute('data-to'))!);
    await branch.click();
    await isAt(page, to);
    await isAt(notes, to);
    await expect.poll(() => new URL(notes.url()).search).toContain('amt=50');
    await expect.poll(() => new URL(page.url()).search).toBe(new URL(notes.url()).search);
  });

  test('point on the screen', async ({ page }) => {
    const notes = await both(page, 'converted');
    await notes.getByRole('button', { name: 'Pointer' }).click();
    const small = (await notes.locator('.now').boundingBox())!;
    await notes.mouse.move(small.x + small.width / 4, small.y + small.height / 2);
    const { width, height } = page.viewportSize()!;
    const dot = (await screen(page).locator('.spot').boundingBox())!;
    expect(Math.abs(dot.x + dot.width / 2 - width / 4)).toBeLessThan(4);
    expect(Math.abs(dot.y + dot.height / 2 - height / 2)).toBeLessThan(4);
    await notes.getByRole('button', { name: 'Pointer' }).click();
    await expect(screen(page).locator('.spot')).toHaveCount(0);
  });

  test('come back after they are loaded anew, and the time with them', async ({ page }) => {
    const notes = await both(page, trunk[0]!.id);
    await notes.getByRole('button', { name: 'Pause' }).click();
    const elapsed = await notes.locator('.elapsed').innerText();
    await page.keyboard.press('PageDown');
    await notes.reload();
    await expect(status(notes)).toHaveText('In step with the presentation.');
    await isShown(notes, trunk[1]!);
    await expect(notes.locator('.elapsed')).toHaveText(elapsed);
    await notes.getByRole('button', { name: 'Reset' }).click();
    await expect(notes.locator('.elapsed')).toHaveText('0:00');
    await notes.getByRole('button', { name: 'Start' }).click();
    await expect(notes.locator('.elapsed')).toHaveText(/^0:0[1-9]$/);
  });

  test('walk alone once the screen is closed, and find another', async ({ page, context }) => {
    const notes = await both(page, trunk[0]!.id);
    await page.close();
    await expect(status(notes)).toContainText('No other window answers');
    await notes.keyboard.press('PageDown');
    await isShown(notes, trunk[1]!);
    await expect.poll(() => new URL(notes.url()).hash).toBe('#notes');
    const other = await context.newPage();
    await present(other, trunk[4]!.id);
    await isShown(notes, trunk[4]!);
    await other.keyboard.press('PageDown');
    await isShown(notes, trunk[5]!);
  });

  test('do by themselves what a screen that has fallen silent does not do', async ({ page }) => {
    const notes = await both(page, trunk[0]!.id);
    await page.evaluate(() => (BroadcastChannel.prototype.postMessage = () => undefined));
    await notes.getByRole('button', { name: 'Next', exact: true }).click();
    await isShown(notes, trunk[1]!);
    await expect(status(notes)).toContainText('No other window answers');
  });

  test('may be closed: the screen goes on, and the page can open them again', async ({ page }) => {
    const notes = await both(page, trunk[0]!.id);
    const closed = notes.waitForEvent('close');
    // The window may be gone before the click that closes it is answered.
    await notes
      .getByRole('button', { name: 'Close notes' })
      .click()
      .catch((error: unknown) => {
        if (!notes.isClosed()) throw error;
      });
    await closed;
    await page.keyboard.press('PageDown');
    await isShown(page, trunk[1]!);
    const [again] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await isShown(again, trunk[1]!);
    await page.keyboard.press('Escape');
    await expect(status(again)).toContainText('not presenting now');
    await again.keyboard.press('PageDown');
    await isShown(page, trunk[2]!);
  });

  test('are shown in the same window, and say why, where windows cannot speak to each other', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await present(page, 'converted');
    await page.keyboard.press('n');
    await expect(page.getByRole('status').filter({ hasText: 'cannot keep two windows in step' })).toBeVisible();
    await page.keyboard.press('PageDown');
    await isShown(page, trunk[trunk.findIndex(({ id }) => id === 'converted') + 1]!);
    await page.getByRole('button', { name: 'Show the picture' }).click();
    await expect(screen(page)).toBeVisible();
  });

  test('are shown in the same window, with a link to their own, where none may be opened', async ({ page }) => {
    await page.addInitScript(() => (globalThis.open = () => null));
    await present(page, 'converted');
    await page.keyboard.press('n');
    await expect(page.getByRole('status').filter({ hasText: 'did not open a second window' })).toBeVisible();
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'window of their own' }).click()]);
    await expect(status(notes)).toHaveText('In step with the presentation.');
    await expect(screen(page)).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`both windows are accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const notes = await both(page, 'converted');
    await notes.emulateMedia({ colorScheme });
    for (const window of [page, notes])
      expect(
        (await new AxeBuilder({ page: window }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
  });
}
