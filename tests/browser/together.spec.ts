import type { Page } from '@playwright/test';
import { tinyTexts } from './legible';
import { dataOf, expect, holdScripts, open, site, stepCalled, tabTo, test } from './site';

const lanes = ['alipay', 'mudra'] as const;
type Pair = (typeof site.pairs)[number];
const pairCalled = (id: string): Pair => site.pairs.find((pair) => pair.id === id)!;
const addressOf = (pair: Pair, query = ''): string => `/${pair.address.en!}${query}`;
const laneOf = (page: Page, lane: string) => page.locator(`section.lane[data-lane=${lane}]`);

/** The pair, both its steps, and in each picture nothing but what is in that step's books. */
const arrive = async (page: Page, pair: Pair): Promise<number> => {
  let amounts = 0;
  await expect(page.locator('main')).toHaveAttribute('data-pair', pair.id);
  await expect(page.locator('h1')).toHaveText(pair.title.en!);
  await expect(page).toHaveURL(new RegExp(`/en/together/${pair.id}/$`));
  for (const lane of lanes) {
    const data = dataOf(stepCalled(pair[lane]));
    await expect(laneOf(page, lane)).toHaveAttribute('data-step', pair[lane]);
    await expect(page.locator(`.tell.${lane} h2`)).toHaveText(data.title);
    const shown = await laneOf(page, lane)
      .locator('[data-account]')
      .evaluateAll((all) => all.map((one) => ({ account: one.getAttribute('data-account')!, amount: one.getAttribute('data-value') })));
    amounts += shown.length;
    expect(shown.filter(({ account, amount }) => data.balances[account]!.amount !== amount)).toEqual([]);
  }
  return amounts;
};

test.describe('with the keyboard alone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('all thirteen pairs are walked, to the end and back', async ({ page }) => {
    expect(site.pairs).toHaveLength(13);
    await open(page, addressOf(site.pairs[0]!));
    let amounts = await arrive(page, site.pairs[0]!);
    for (const pair of site.pairs.slice(1)) {
      await page.keyboard.press('ArrowRight');
      amounts += await arrive(page, pair);
    }
    expect(amounts).toBeGreaterThan(2 * site.pairs.length);
    await expect(page.locator('[data-action=next]')).toBeDisabled();
    for (const pair of site.pairs.slice(0, -1).reverse()) {
      await page.keyboard.press('ArrowLeft');
      await arrive(page, pair);
    }
    await page.keyboard.press('End');
    await arrive(page, site.pairs.at(-1)!);
    await page.keyboard.press('Home');
    await arrive(page, site.pairs[0]!);
  });

  test('a lane steps alone, says so, keeps its place in the address, and comes back', async ({ page }) => {
    const pair = pairCalled('wholesale');
    await open(page, addressOf(pair));
    await tabTo(page, '[data-action=lane-next][data-lane=alipay]');
    await page.keyboard.press('Enter');
    await expect(laneOf(page, 'alipay')).toHaveAttribute('data-step', 'wire-sent');
    await expect(laneOf(page, 'mudra')).toHaveAttribute('data-step', pair.mudra);
    await expect(page.locator('main')).toHaveAttribute('data-pair', pair.id);
    await expect(page).toHaveURL(/\/wholesale\/\?alipay=wire-sent$/);
    await expect(laneOf(page, 'alipay').locator('.away')).toContainText('One step past the pair.');
    await page.reload();
    await expect(page.locator('.tell.alipay h2')).toHaveText(dataOf(stepCalled('wire-sent')).title);
    await page.locator('[data-action=lane-rejoin][data-lane=alipay]').press('Enter');
    await arrive(page, pair);
    await page.locator('[data-action=lane-back][data-lane=mudra]').press('Enter');
    await expect(laneOf(page, 'mudra')).toHaveAttribute('data-step', 'refinance-sanctioned');
    await page.keyboard.press('ArrowRight');
    await arrive(page, pairCalled('paid-out'));
  });
});

test('Next plays each lane’s own steps in between, and pressed again goes straight to the pair', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const title = document.querySelector('.tell.mudra h2')?.textContent ?? '';
      if (title !== '' && said.at(-1) !== title) said.push(title);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await open(page, addressOf(pairCalled('held')));
  await page.keyboard.press('ArrowRight');
  const passed = [
    'margin-paid',
    'machine-ordered',
    'transfer-sent',
    'supplier-paid',
    'machine-delivered',
    'use-checked',
    'mudra-asked',
    'refinance-sanctioned',
    'refinance-drawn',
  ];
  const titles = passed.slice(1).map((id) => dataOf(stepCalled(id)).title);
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.slice(-8))).toEqual(titles);
  await arrive(page, pairCalled('wholesale'));

  await open(page, addressOf(pairCalled('reports')));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await arrive(page, pairCalled('goods'));
  await open(page, addressOf(pairCalled('held')));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tell.mudra.passing')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.passing')).toHaveCount(0, { timeout: 1000 });
  await arrive(page, pairCalled('wholesale'));
});

test('the pair that has settled is announced once, politely', async ({ page }) => {
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
  await open(page, addressOf(pairCalled('quote')));
  await page.keyboard.press('ArrowRight');
  const said = (): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual([pairCalled('consent').title.en!]);
  await page.waitForTimeout(1200);
  expect(await said()).toHaveLength(1);
});

test('a jump adds to the history, a step does not, and Back goes back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/en/together/');
  await open(page, addressOf(pairCalled('price')));
  await page.keyboard.press('ArrowRight');
  await arrive(page, pairCalled('identity'));
  await page.locator('.pairs [data-to=goods]').click();
  await arrive(page, pairCalled('goods'));
  await page.goBack();
  await arrive(page, pairCalled('identity'));
});

test('Back finds what was asked for and jumped away from before it was there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const release = await holdScripts(page, addressOf(pairCalled('price')));
  await page.keyboard.press('ArrowRight');
  await page.locator('.pairs [data-to=goods]').click();
  await page.locator('.pairs [data-to=debit]').click();
  release();
  await arrive(page, pairCalled('debit'));
  await page.goBack();
  await arrive(page, pairCalled('goods'));
  await page.goBack();
  await arrive(page, pairCalled('identity'));
});

test('a step that a lane cannot stand at is replaced, and the page says so', async ({ page }) => {
  await open(page, addressOf(pairCalled('held'), '?mudra=nowhere&alipay=paid'));
  await expect(page.locator('[data-notice=bad-value]')).toContainText('mudra (mudra) cannot be “nowhere”. Shown instead: margin-paid.');
  await expect(laneOf(page, 'mudra')).toHaveAttribute('data-step', 'margin-paid');
  await expect(laneOf(page, 'alipay')).toHaveAttribute('data-step', 'paid');
  await expect(laneOf(page, 'alipay').locator('.away')).toContainText('2 steps before the pair.');
});

test.describe('an unknown pair', () => {
  test.use({ silent: false });

  test('is answered with the nearest one', async ({ page }) => {
    await open(page, '/en/together/holesale/');
    await expect(page.locator('[data-nearest]')).toHaveText(pairCalled('wholesale').title.en!);
    await expect(page.locator('[data-nearest]')).toHaveAttribute('href', /en\/together\/wholesale\/$/);
  });
});

test('nothing moves by itself', async ({ page }) => {
  await open(page, addressOf(pairCalled('debit')));
  await page.waitForLoadState('networkidle');
  const changes = await page.evaluate(async () => {
    let count = 0;
    new MutationObserver((list) => (count += list.length)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((done) => setTimeout(done, 1000));
    return { count, animations: document.getAnimations().length };
  });
  expect(changes).toEqual({ count: 0, animations: 0 });
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
  [960, 540],
] as const) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    test('every pair fits and can be read', async ({ page }) => {
      for (const pair of site.pairs) {
        await open(page, addressOf(pair));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), pair.id).toBeLessThanOrEqual(0);
        expect(await page.evaluate(tinyTexts), pair.id).toEqual([]);
        for (const lane of lanes) await expect(laneOf(page, lane).locator('svg')).toBeVisible();
        const sides = await page.locator('.show').evaluateAll((shown) => shown.map((one) => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
        expect(width < 720 ? sides[0]!.y < sides[1]!.y : sides[0]!.y === sides[1]!.y && sides[0]!.x < sides[1]!.x, pair.id).toBe(true);
      }
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every pair is complete', async ({ page }) => {
    for (const [k, pair] of site.pairs.entries()) {
      await page.goto(addressOf(pair));
      await expect(page.locator('h1')).toHaveText(pair.title.en!);
      await expect(page.locator('.analogy')).toHaveText('Analogy, not history');
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const lane of lanes) {
        const data = dataOf(stepCalled(pair[lane]));
        for (const line of [data.title, ...data.text]) expect(text).toContain(line.replace(/\s+/g, ' '));
        await expect(page.locator(`[data-open=${lane}]`)).toHaveAttribute('href', new RegExp(`${data.links.page}$`));
      }
      for (const [way, to] of [
        ['next', site.pairs[k + 1]],
        ['back', site.pairs[k - 1]],
      ] as const) {
        const control = page.locator(`[data-action=${way}]`);
        if (to) await expect(control).toHaveAttribute('href', new RegExp(`${to.address.en!}$`));
        else await expect(control).toBeDisabled();
      }
    }
  });
});

test('comes to life without a changed node', async ({ page, browser, baseURL }) => {
  const shape = (): string => {
    const copy = document.querySelector('main')!.cloneNode(true) as Element;
    const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.parentNode!.removeChild(comment);
    copy.normalize();
    return copy.outerHTML;
  };
  const address = addressOf(pairCalled('wholesale'));
  await open(page, address);
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(baseURL + address);
  expect(await page.evaluate(shape)).toBe(await still.evaluate(shape));
  await still.close();
});

test('a pair is shared and embedded from its page, with a lane where the reader moved it', async ({ page }) => {
  await open(page, addressOf(pairCalled('held'), '?alipay=wire-sent'));
  await page.locator('[data-action=share]').click();
  await expect(page.locator('dialog [data-qr]')).toHaveAttribute('data-qr', /\/en\/together\/held\/\?alipay=wire-sent$/);
  await page.keyboard.press('Escape');
  await page.locator('[data-action=embed]').click();
  await expect(page.locator('dialog textarea')).toHaveValue(/src="[^"]*\/embed\/en\/together\/held\/\?alipay=wire-sent"/);
  await expect(page.frameLocator('dialog iframe').locator('main[data-pair=held] section[data-lane=alipay]')).toHaveAttribute('data-step', 'wire-sent');
});

test('the longest pair is printed on one page', async ({ page }) => {
  await open(page, addressOf(pairCalled('afterwards')));
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
