import type { Page } from '@playwright/test';
import { dataOf, expect, holdScripts, open, pageOf, stepCalled, test, trunk } from './site';

const notice = (page: Page, code: string) => page.locator(`[role=status][data-notice=${code}]`);
const isAt = (page: Page, id: string): Promise<void> => expect(page.locator('main')).toHaveAttribute('data-step', id);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('a bad value', () => {
  for (const { param, given, used, allowed } of [
    { param: 'amt', given: 'abc', used: '100.00', allowed: '10000000.00' },
    { param: 'amt', given: '-5', used: '100.00', allowed: '10000000.00' },
    { param: 'amt', given: '1.234', used: '100.00', allowed: '10000000.00' },
    { param: 'ccy', given: 'XYZ', used: 'USD', allowed: 'EUR' },
    { param: 'date', given: '2015-02-30', used: '2015-09-09', allowed: '2016-06-30' },
    { param: 'view', given: 'sideways', used: 'flow', allowed: 'books' },
    { param: 'theme', given: 'pink', used: 'auto', allowed: 'dark' },
    { param: 'motion', given: 'wild', used: 'auto', allowed: 'none' },
  ]) {
    test(`${param}=${given} is replaced, and the notice says by what`, async ({ page }) => {
      await open(page, pageOf('rate-quoted', `?${param}=${given}`));
      await isAt(page, 'rate-quoted');
      await expect(page.locator('h1')).toHaveText(dataOf(stepCalled('rate-quoted')).title);
      await expect(notice(page, 'bad-value')).toHaveCount(1);
      const text = (await notice(page, 'bad-value').innerText()).replaceAll(',', '');
      for (const word of [param, given, used, allowed]) expect(text).toContain(word);
    });
  }

  test('is spoken of no longer once the reader has given other numbers', async ({ page }) => {
    await open(page, pageOf('rate-quoted', '?amt=abc'));
    await expect(notice(page, 'bad-value')).toHaveCount(1);
    await page.click('[data-action=inputs]');
    await page.fill('dialog [name=amt]', '50');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.locator('main data[value="5000"][data-currency=USD]').first()).toBeVisible();
    await expect(notice(page, 'bad-value')).toHaveCount(0);
  });

  test('does not keep a good one from being used', async ({ page }) => {
    await open(page, pageOf('rate-quoted', '?amt=250&ccy=nonsense'));
    await expect(notice(page, 'bad-value')).toHaveCount(1);
    await expect(page.locator('main data[value="25000"][data-currency=USD]').first()).toBeVisible();
  });

  for (const query of [
    '?amt',
    '?=&&&==',
    '?amt=%E0%A4%A',
    `?then=${'~'.repeat(500)}`,
    `?amt=${'9'.repeat(5000)}`,
    '?then=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '?__proto__=1&constructor=2',
  ]) {
    test(`nothing breaks at ${query.slice(0, 30)}`, async ({ page }) => {
      await open(page, pageOf('paid', query));
      await isAt(page, 'paid');
      await expect(page.locator('h1')).not.toBeEmpty();
      expect(await page.locator('main img').count()).toBe(0);
    });
  }
});

test('a default is never written into the address', async ({ page }) => {
  await open(page, pageOf('cart', '?amt=100&ccy=USD&view=flow'));
  await page.keyboard.press('ArrowRight');
  await isAt(page, 'request-sent');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test.describe('what is not there', () => {
  test.use({ silent: false });

  test('an unknown step shows the outline, a notice, and the nearest step', async ({ page }) => {
    const answer = await page.goto('/en/alipay/rate-quotd/');
    expect(answer!.status()).toBe(404);
    await expect(page.locator('[data-notice=unknown-step]')).toBeVisible();
    await expect(page.locator('[data-notice=unknown-step] a').first()).toHaveAttribute('href', /\/rate-quoted\/$/);
    await expect(page.locator('main a[href$="/books-matched/"]').first()).toBeVisible();
  });

  test('any other address leads home', async ({ page }) => {
    const answer = await page.goto('/en/nowhere/at/all');
    expect(answer!.status()).toBe(404);
    const home = page.locator('a[href]').first();
    await home.click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/(en\/)?(alipay\/)?$/);
  });
});

test.describe('a path', () => {
  test('that is possible is followed', async ({ page }) => {
    await open(page, pageOf('cart', '?then=buyer.choose~gateway.check~buyer.leave'));
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await expect(page.locator('[data-state="order.loginPage"][aria-current=step]').first()).toBeAttached();
  });

  test('that is impossible is followed as far as it goes, and the notice says where it stopped', async ({ page }) => {
    await open(page, pageOf('cart', '?then=buyer.choose~bank.credit~gateway.check'));
    await expect(notice(page, 'impossible-event')).toHaveCount(1);
    await expect(page.locator('[data-state="order.requestChecked"][aria-current=step]').first()).toBeAttached();
  });

  test('of the story that the numbers forbid says which guard refused it', async ({ page }) => {
    await open(page, pageOf('paid', '?amt=20000'));
    await expect(notice(page, 'impossible-event')).toHaveCount(1);
    await expect(page.locator('[data-state="cashier.blocked"][aria-current=step]').first()).toBeAttached();
  });
});

test.describe('history', () => {
  const length = (page: Page): Promise<number> => page.evaluate(() => history.length);

  test('a step replaces its entry', async ({ page }) => {
    await open(page, pageOf(trunk[0]!.id));
    const before = await length(page);
    for (const { id } of trunk.slice(1, 4)) {
      await page.keyboard.press('ArrowRight');
      await isAt(page, id);
      await expect.poll(() => new URL(page.url()).pathname).toBe(pageOf(id));
    }
    expect(await length(page)).toBe(before);
  });

  test('a jump adds one, and Back returns from it', async ({ page }) => {
    await open(page, pageOf('cart'));
    const before = await length(page);
    await page.locator('a[data-state="paid.settle.foreignPool"]').first().focus();
    await page.keyboard.press('Enter');
    await isAt(page, 'converted');
    expect(await length(page)).toBe(before + 1);
    await page.goBack();
    await isAt(page, 'cart');
    await page.goForward();
    await isAt(page, 'converted');
  });

  test('Back finds what was asked for and jumped away from before it was there', async ({ page }) => {
    const release = await holdScripts(page, pageOf('cart'));
    const before = await length(page);
    for (const state of ['paid.settle.returned', 'paid.settle.foreignPool']) {
      await page.locator(`a[data-state="${state}"]`).first().focus();
      await page.keyboard.press('Enter');
    }
    await isAt(page, 'converted');
    expect(await length(page)).toBe(before + 2);
    release();
    await page.goBack();
    await isAt(page, 'wire-returned');
    await page.goForward();
    await isAt(page, 'converted');
  });

  test('an opened copy of the address shows the same step, numbers and view', async ({ page, context }) => {
    await open(page, pageOf('cart', '?amt=369.30&ccy=AUD&rate=5.4194&fee=0.6&view=books'));
    await page.keyboard.press('End');
    await isAt(page, trunk.at(-1)!.id);
    await page.waitForSelector('[data-account]');
    const copy = await context.newPage();
    await open(copy, page.url());
    await copy.waitForSelector('[data-account]');
    await expect(copy.locator('main')).toHaveText((await page.locator('main').textContent())!);
    await expect(copy.locator('[data-account="merchant.fees"] data').first()).toHaveAttribute('value', '222');
    expect(copy.url()).toBe(page.url());
  });

  test('a free walk is in the address too', async ({ page }) => {
    await open(page, pageOf('sign-in-page'));
    const before = await page.locator('h1').innerText();
    await page.locator('details.free > summary').click();
    await page.locator('details.free [data-event]').first().click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?then=\w+\.\w+$/);
    await expect(page.locator('h1')).not.toHaveText(before);
    const title = await page.locator('h1').innerText();
    await page.reload();
    await expect(page.locator('html[data-ready=true]')).toBeAttached();
    await expect(page.locator('h1')).toHaveText(title);
  });
});

test.describe('other events', () => {
  const list = (page: Page) => page.locator('details.free');

  test('are said to be all that can happen where the reader’s numbers end a story early', async ({ page }) => {
    await open(page, pageOf('over-the-limit', '?amt=5000&ccy=EUR'));
    await expect(list(page).locator('summary')).toHaveText('With these numbers the story ends here. What can happen now:');
    await expect(page.getByRole('link', { name: 'The debit goes through' })).toBeVisible();
    await page.goto(pageOf('over-the-limit'));
    await expect(list(page).locator('summary')).toHaveText('Other events possible now');
  });

  test('the second press of two takes nothing that came to stand there', async ({ page }) => {
    await open(page, pageOf('paid', '?then=merchant.query'));
    const { x, y } = (await list(page).locator('[data-event="calendar.workingDay"]').boundingBox())!;
    await page.mouse.move(x + 9, y + 9);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await list(page).locator('[data-event="buyer.complain"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('then')).toBe('merchant.query~buyer.complain');
  });

  test('a list that the reader opened or shut stays so at the steps that follow', async ({ page }) => {
    const parts = list(page).locator('[data-event="merchant.refundPart"]');
    const to = async (key: string, id: string, withParts: number): Promise<void> => {
      await page.keyboard.press(key);
      await isAt(page, id);
      await expect(parts).toHaveCount(withParts);
    };
    await open(page, pageOf('converted'));
    await expect(list(page)).not.toHaveAttribute('open');
    await list(page).locator('summary').click();
    await to('ArrowLeft', 'conversion-due', 0);
    await to('ArrowRight', 'converted', 1);
    await expect(list(page)).toHaveAttribute('open');
    await list(page).locator('summary').click();
    await to('ArrowLeft', 'conversion-due', 0);
    await expect(list(page)).not.toHaveAttribute('open');
  });
});

test('without storage everything works but that settings are forgotten', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page, pageOf('cart'));
  await page.keyboard.press('ArrowRight');
  await isAt(page, 'request-sent');
});

test('nothing but settings is kept, and no cookie', async ({ page, context }) => {
  await open(page, pageOf('cart'));
  await page.keyboard.press('End');
  await isAt(page, trunk.at(-1)!.id);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeLessThanOrEqual(1);
});

for (const address of ['/', '/en/', '/en/alipay/', pageOf('cart'), '/en/sources/', '/404.html']) {
  test(`${address} forbids inline and evaluated script`, async ({ page }) => {
    await page.goto(address);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(await page.locator('script:not([src]):not([type*=json]), [style], [onclick]').count()).toBe(0);
  });
}

test('First and Last lead to the ends of a story, and of the pairs', async ({ page }) => {
  await open(page, pageOf('paid'));
  await page.getByRole('link', { name: 'Last', exact: true }).click();
  await isAt(page, trunk.at(-1)!.id);
  await page.getByRole('link', { name: 'First', exact: true }).click();
  await isAt(page, trunk[0]!.id);
  await open(page, '/en/together/held/');
  await page.click('[data-action=last]');
  await expect(page.locator('main')).toHaveAttribute('data-index', '12');
  await page.click('[data-action=first]');
  await expect(page.locator('main')).toHaveAttribute('data-index', '0');
});

test('the captions of both zones stand in the picture on a phone, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, pageOf('paid'));
  await expect(page.locator('.stage svg[role=img]:visible .zone').filter({ visible: true })).toHaveCount(3);
});
