import { expect, open, pageOf, test } from './site';

const background = 'getComputedStyle(document.documentElement).backgroundColor';
const night = 'rgb(22, 21, 18)';
const day = 'rgb(251, 248, 241)';
const texts = ['/', '/en/', '/en/alipay/', '/en/mudra/', '/en/together/', '/en/sources/', '/go/paid/'];

test('the theme chosen on a step is that of every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, pageOf('paid'));
  const button = page.locator('[data-action=theme]');
  while ((await page.locator('html').getAttribute('data-theme')) !== 'dark') await button.click();
  for (const address of texts) {
    await page.goto(address);
    expect(await page.evaluate(background), address).toBe(night);
  }
  await open(page, '/en/together/wholesale/');
  expect(await page.evaluate(background)).toBe(night);
});

test('a page that is left and come back to has the theme chosen since', async ({ page }) => {
  await page.goto('/en/');
  expect(await page.evaluate(background)).toBe(day);
  await page.goto(pageOf('paid'));
  await page.evaluate(() => localStorage.setItem('settings', '{"theme":"dark"}'));
  await page.goBack();
  await expect.poll(() => page.evaluate(background)).toBe(night);
});

for (const [what, lock] of [
  [
    'is forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  ['holds something else', () => localStorage.setItem('settings', '{"theme":"pink"')],
] as const)
  test(`where storage ${what}, pages follow the system`, async ({ page }) => {
    await page.addInitScript(lock);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const address of texts) {
      await page.goto(address);
      expect(await page.evaluate(background), address).toBe(night);
    }
  });

test('a page of text is never painted in another theme than the chosen one', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('settings', '{"theme":"dark"}'));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntries().length > 0) document.documentElement.dataset.first ??= document.documentElement.dataset.theme ?? 'none';
    }).observe({ type: 'paint', buffered: true });
  });
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
});

test('the theme a link asks for holds, also where the script of the chosen one comes last', async ({ page }) => {
  await page.route('**/assets/theme-*.js', async (route) => {
    await new Promise((late) => setTimeout(late, 1500));
    await route.continue();
  });
  for (const address of [pageOf('paid', '?theme=dark'), '/en/together/wholesale/?theme=dark', '/en/?theme=dark']) {
    await page.goto(address);
    expect(await page.evaluate(background), address).toBe(night);
  }
});

test('a theme there is not is named, on a page of text too', async ({ page }) => {
  for (const address of [
    '/',
    '/en/?theme=pink',
    '/en/alipay/?theme=pink',
    '/en/sources/?theme=pink',
    '/go/paid/?theme=pink',
    '/?theme=pink',
    '/en/?theme=dark',
  ]) {
    await open(page, address);
    const notice = page.locator('[role=status][data-notice=bad-value]');
    await expect(notice, address).toHaveCount(address.endsWith('pink') ? 1 : 0);
    if (address.endsWith('pink')) for (const word of ['theme', 'pink', 'auto', 'light', 'dark']) await expect(notice).toContainText(word);
  }
});
