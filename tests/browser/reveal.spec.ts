import type { Frame, FrameLocator, Page } from '@playwright/test';
import { expect, living, test } from './host';

interface Deck {
  readonly initialize: (options: object) => Promise<void>;
  readonly next: () => void;
  readonly prev: () => void;
  readonly slide: (h: number, v?: number, f?: number) => void;
  readonly toggleOverview: (on?: boolean) => void;
  readonly getIndices: () => { h: number; v: number; f?: number };
  readonly isReady: () => boolean;
}
declare global {
  // The deck's own script declares it.
  var Reveal: Deck;
}

const frame = (steps: string, more = ''): string =>
  `<iframe sandbox="allow-scripts" width="900" height="500" title="Steps" data-src="SITE/embed/en/alipay/${steps.split(' ')[0]!}/" data-flow-steps="${steps}" ${more}></iframe>`;
const deck = `<link rel="stylesheet" href="SITE/examples/reveal/reveal.css"><div class="reveal"><div class="slides">
<section><h2>One</h2></section>
<section>${frame('paid converted wire-sent')}</section>
<section><h2>Three</h2></section>
<section><p class="fragment" data-flow-step="wire-returned">It comes back.</p>${frame('wire-sent')}</section>
</div></div>
<script src="SITE/examples/reveal/reveal.js"></script><script src="SITE/embed/reveal-v1.js"></script>
<script>Reveal.initialize({ width: 960, height: 540, transition: 'none', plugins: [RevealFlowExplainer] })</script>`;

/** The frame of a slide, once it lives. Which of the page's frames it is, its address tells. */
const frameOf = async (page: Page, part: string): Promise<Frame> => {
  await expect.poll(() => page.frames().some((one) => one.url().includes(part))).toBe(true);
  const found = page.frames().find((one) => one.url().includes(part))!;
  await found.waitForSelector('html[data-ready=true]', { state: 'attached' });
  return found;
};
/** The frame of the slide that was entered again: the deck emptied it and loads it anew, and to the browser it may be another one. */
const entered = (page: Page): FrameLocator => page.frameLocator('section.present iframe');
const shows = (found: Frame | FrameLocator, step: string): Promise<void> => expect(found.locator('main')).toHaveAttribute('data-step', step);
const now = (page: Page): Promise<{ h: number; f?: number }> => page.evaluate(() => Reveal.getIndices());

test.describe('a deck of another origin, its frames in a sandbox', () => {
  test.beforeEach(async ({ page, host }) => {
    await host.show(deck);
    await page.waitForFunction(() => Reveal.isReady());
  });

  test('forward and back, the frame is where the fragments are', async ({ page }) => {
    await page.evaluate(() => Reveal.next());
    const steps = await frameOf(page, '/paid/');
    await shows(steps, 'paid');
    for (const step of ['converted', 'wire-sent']) {
      await page.evaluate(() => Reveal.next());
      await shows(steps, step);
    }
    await page.evaluate(() => Reveal.next());
    expect(await now(page)).toMatchObject({ h: 2 });
    for (const step of ['wire-sent', 'converted', 'paid']) {
      await page.evaluate(() => Reveal.prev());
      await shows(entered(page), step);
    }
    await page.evaluate(() => Reveal.prev());
    expect(await now(page)).toMatchObject({ h: 0 });
  });

  test('a jump into the middle of a slide is right at once, also by way of the overview', async ({ page }) => {
    await page.evaluate(() => Reveal.slide(1, 0, 0));
    const steps = await frameOf(page, 'alipay');
    await shows(steps, 'converted');
    await page.evaluate(() => Reveal.slide(1, 0, -1));
    await shows(steps, 'paid');
    await page.evaluate(() => Reveal.slide(1, 0, 1));
    await shows(steps, 'wire-sent');
    await page.evaluate(() => Reveal.toggleOverview(true));
    await page.evaluate(() => Reveal.slide(0));
    await page.evaluate(() => Reveal.slide(1, 0, 0));
    await page.evaluate(() => Reveal.toggleOverview(false));
    await shows(entered(page), 'converted');
  });

  test('a frame the reader has led elsewhere is right again when its slide is entered again', async ({ page }) => {
    await page.evaluate(() => Reveal.slide(1, 0, 0));
    const steps = await frameOf(page, 'alipay');
    await shows(steps, 'converted');
    await steps.locator('[data-action=back]').dispatchEvent('click');
    await shows(steps, 'conversion-due');
    await page.evaluate(() => Reveal.slide(0));
    await page.evaluate(() => Reveal.slide(1, 0, 0));
    await shows(entered(page), 'converted');
  });

  test('after a click in the frame the keys still lead the deck', async ({ page }) => {
    await page.evaluate(() => Reveal.slide(1, 0, -1));
    const steps = await frameOf(page, '/paid/');
    await shows(steps, 'paid');
    await page.locator('section.present iframe').click();
    await page.keyboard.press('ArrowRight');
    await shows(steps, 'converted');
    expect(await now(page)).toMatchObject({ h: 1, f: 0 });
    await page.keyboard.press('PageDown');
    await shows(steps, 'wire-sent');
    await page.keyboard.press('ArrowLeft');
    await shows(steps, 'converted');
    await page.keyboard.press(' ');
    await shows(steps, 'wire-sent');
    await page.keyboard.press('Shift+ ');
    await shows(steps, 'converted');
  });

  test('a fragment with a text of its own names its step', async ({ page }) => {
    await page.evaluate(() => Reveal.slide(3));
    const steps = await frameOf(page, '/wire-sent/');
    await page.evaluate(() => Reveal.next());
    await shows(steps, 'wire-returned');
    await page.evaluate(() => Reveal.prev());
    await shows(steps, 'wire-sent');
  });
});

test('on paper each fragment has its own still', async ({ page, host }) => {
  await host.show(deck);
  await page.goto(`${host.origin}?print-pdf`);
  await page.waitForSelector('.pdf-page');
  const steps = async (): Promise<readonly string[]> => {
    const frames = await page.locator('.pdf-page iframe').evaluateAll((all) => all.map((one) => (one as HTMLIFrameElement).src));
    return frames.map((src) => new URL(src || 'http://none/').pathname.split('/').at(-2) ?? '');
  };
  await expect.poll(steps).toEqual(['paid', 'converted', 'wire-sent', 'wire-sent', 'wire-returned']);
  await expect.poll(() => page.frames().length).toBe(6);
  for (const [nth, step] of (await steps()).entries()) {
    const still = await living(page, nth + 1);
    await expect(still.locator('[data-action=next]')).toHaveCount(0);
    expect(await steps()).toContain(await still.locator('main').getAttribute('data-step'));
    expect(step).not.toBe('');
  }
});
