import { expect, open, pageOf, site, test } from './site';

for (const scenario of site.scenarios.map(({ id }) => id)) {
  const own = site.steps.filter((step) => step.scenario === scenario);

  test(`without JavaScript each step of ${scenario} has a plain link beside it`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${baseURL}/en/${scenario}/`);
    const links = page.locator('main ol a.copy');
    expect((await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname))).toSorted()).toEqual(
      own.map(({ address }) => `/${address.en!}`).toSorted(),
    );
    await expect(links.first()).toHaveAccessibleName(/^Link \S/);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.close();
  });

  test.describe('with it', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test(`a button copies the link to each step of ${scenario}`, async ({ page, baseURL }) => {
      await open(page, `/en/${scenario}/`);
      await expect(page.locator('main ol [data-action=copy-link]')).toHaveCount(own.length);
      const [first, second] = own;
      const buttonOf = (title: string) => page.locator('li', { hasText: title }).first().getByRole('button');
      await expect(buttonOf(first!.titles.en!)).toHaveAccessibleName(`Copy link ${first!.titles.en!}`);
      for (const step of [first!, second!]) {
        await buttonOf(step.titles.en!).click();
        await expect(buttonOf(step.titles.en!)).toContainText('Copied');
        await expect(page.locator('main [role=status]')).toHaveText('Copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/${step.address.en!}`);
      }
      await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(1);
    });
  });
}

test('where the page may not copy, the address stands selected in a field', async ({ page, baseURL }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '/en/alipay/');
  await page
    .getByRole('button', { name: /^Copy link/ })
    .nth(2)
    .click();
  const field = page.getByRole('textbox', { name: 'Copy by hand:' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${baseURL}${pageOf(site.steps[2]!.id)}`);
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await field.inputValue());
});
