import type { Page } from '@playwright/test';
import { dataOf, expect, open, pageOf, returning, type Step, stepCalled, stepsOf, stories, tabTo, test, trunk } from './site';

/** Every amount shown inside an account is that account's balance at the step, by the step's own data; in a motion, at a step on the way. */
const booksAgree = async (page: Page, step: Step, way: readonly Step[] = [step]): Promise<number> => {
  const books = way.map((at) => dataOf(at).balances);
  // In a picture, where there are no `data` elements, the account's own text carries the amount.
  const shown = await page.locator('[data-account]').evaluateAll((accounts) =>
    accounts.flatMap((account) =>
      (account.hasAttribute('data-value') ? [account] : [...account.querySelectorAll('data')]).map((element) => ({
        account: account.getAttribute('data-account')!,
        amount: element.getAttribute('data-value') ?? element.getAttribute('value'),
        currency: element.getAttribute('data-currency'),
      })),
    ),
  );
  const wrong = shown.filter(({ account, amount, currency }) => !books.some((book) => book[account]?.amount === amount && book[account].currency === currency));
  expect(wrong, step.id).toEqual([]);
  return shown.length;
};

const isAt = (page: Page, step: Step): Promise<void> => expect(page.locator('main')).toHaveAttribute('data-step', step.id);

const arrive = async (page: Page, step: Step): Promise<number> => {
  const { title } = dataOf(step);
  const picture = page.locator('.stage svg[role=img]').first();
  // Asked at each frame, for there are hundreds of steps: the picture follows the headline by a few.
  const there = ({ id, said }: { id: string; said: string }): boolean => {
    const drawn = document.querySelector('.stage svg[role=img]');
    return (
      document.querySelector('main')!.dataset.step === id &&
      document.querySelector('h1')!.textContent === said &&
      (!drawn || drawn.getAttribute('aria-label') === `Picture: ${said}`)
    );
  };
  await page.waitForFunction(there, { id: step.id, said: title }, { timeout: 5000 }).catch(() => undefined);
  await isAt(page, step);
  await expect(page.locator('h1')).toHaveText(title);
  if (await picture.count()) await expect(picture).toHaveAttribute('aria-label', `Picture: ${title}`);
  return booksAgree(page, step);
};

const walk = returning({ reducedMotion: 'reduce' });

walk.describe('with the keyboard alone', () => {
  for (const story of stories) {
    walk(`${story.id} is walked to its end and back through the books`, async ({ page }) => {
      const own = stepsOf(story.id);
      const [first] = own;
      if (story.from === null) {
        await open(page, pageOf(first!.id));
      } else {
        await open(page, pageOf(story.from));
        await isAt(page, stepCalled(story.from));
        await tabTo(page, `a[data-event][href*="/${first!.id}/"]`);
        await page.keyboard.press('Enter');
      }
      await arrive(page, first!);
      for (const step of own.slice(1)) {
        await page.keyboard.press('ArrowRight');
        await arrive(page, step);
      }
      await tabTo(page, '[data-action=view][data-view=books]', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.view [data-account]');
      let amounts = await arrive(page, own.at(-1)!);
      for (const step of own.slice(0, -1).reverse()) {
        await page.keyboard.press('ArrowLeft');
        amounts += await arrive(page, step);
      }
      expect(amounts).toBeGreaterThan(own.length);
    });
  }
});

test('every key of the contract does what it says', async ({ page }) => {
  const [first, second] = trunk;
  const last = trunk.at(-1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, pageOf(first!.id));
  for (const [key, step] of [
    ['Space', second],
    ['PageUp', first],
    ['PageDown', second],
    ['ArrowLeft', first],
    ['End', last],
    ['Home', first],
  ] as const) {
    await page.keyboard.press(key);
    await isAt(page, step!);
  }
});

test('Next pressed in the middle of a motion is never lost, and no amount shown on the way is one the books never had', async ({ page }) => {
  await open(page, pageOf(trunk[0]!.id));
  for (const [k, step] of trunk.slice(1).entries()) {
    for (let tries = 0; tries < 20 && (await page.getAttribute('main', 'data-step')) !== step.id; tries++) await page.keyboard.press('ArrowRight');
    await isAt(page, step);
    await booksAgree(page, step, trunk.slice(0, k + 2));
  }
  await expect(async () => void (await booksAgree(page, trunk.at(-1)!))).toPass();
});

test('a settled step is announced once, politely', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
        if (region?.textContent) said.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await open(page, pageOf(trunk[0]!.id));
  await page.keyboard.press('ArrowRight');
  const said = (): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual([expect.stringContaining(dataOf(trunk[1]!).title)]);
  await page.waitForTimeout(1200);
  expect(await said()).toHaveLength(1);
});

test('nothing moves by itself', async ({ page }) => {
  await open(page, pageOf('paid'));
  await page.waitForLoadState('networkidle');
  const changes = await page.evaluate(async () => {
    let count = 0;
    new MutationObserver((list) => (count += list.length)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((done) => setTimeout(done, 1500));
    return { count, animations: document.getAnimations().length };
  });
  expect(changes).toEqual({ count: 0, animations: 0 });
});
