import { expect, living, test } from './host';
import { open, pageOf, test as site } from './site';

test('the element is as high as its frame wants, follows its width, and tells its events', async ({ page, host }) => {
  await host.show(
    '<script src="SITE/embed/v1.js"></script><div style="width:900px"><flow-explainer scenario="alipay" step="paid" numbers="amt=50"><a href="SITE/en/alipay/paid/">Paid</a></flow-explainer></div>',
  );
  const frame = await living(page);
  await expect(frame.locator('h1')).toContainText('318.16');
  const heights = (): Promise<readonly [number, number]> =>
    page.evaluate(() => {
      const element = document.querySelector('flow-explainer')!;
      return [element.offsetHeight, element.offsetWidth] as const;
    });
  await expect.poll(async () => (await heights())[0]).toBeGreaterThan(540);
  expect(await frame.evaluate(() => document.querySelector('.caption')!.scrollHeight - document.querySelector('.caption')!.clientHeight)).toBeLessThanOrEqual(
    1,
  );
  const before = (await heights())[0];
  await page.evaluate(() => (document.querySelector('div')!.style.width = '400px'));
  await expect.poll(async () => (await heights())[0]).not.toBe(before);
  await expect(frame.locator('.stage > .narrow')).toBeVisible();
  expect(await page.locator('flow-explainer a').isVisible()).toBe(false);

  const told = page.evaluate(
    () => new Promise((done) => document.querySelector('flow-explainer')!.addEventListener('step', (event) => done((event as CustomEvent).detail.id))),
  );
  await page.evaluate(() => document.querySelector('flow-explainer')!.setAttribute('step', 'converted'));
  expect(await told).toBe('converted');
});

test('the client answers with promises, and says what went wrong', async ({ page, host }) => {
  await host.show(
    '<script src="SITE/embed/v1.js"></script><iframe sandbox="allow-scripts" width="960" height="540" src="SITE/embed/en/alipay/paid/"></iframe>',
  );
  const found = await page.evaluate(async () => {
    const line = window.FlowExplainer.connect(document.querySelector('iframe')!);
    const early = line.next();
    const welcome = await line.ready;
    const moved = await early;
    const { step } = await line.getState();
    const refused = await line.goto('payed').catch((error: { code: string; detail: object }) => [error.code, error.detail]);
    const many = await Promise.all(Array.from({ length: 120 }, () => line.ping()));
    line.close();
    const closed = await line.ping().catch((error: { code: string }) => error.code);
    return { first: welcome.state.step, moved, step, refused, many: many.length, closed };
  });
  expect(found).toMatchObject({ first: 'paid', moved: { moved: true }, refused: ['unknown-step', { nearest: 'paid' }], many: 120, closed: 'closed' });
  expect(found.step).not.toBe('paid');
});

for (const example of ['host', 'deck']) {
  site(`the example ${example}.html works`, async ({ page }) => {
    await page.goto(`/examples/${example}.html${example === 'deck' ? '#/1' : ''}`);
    const frame = await living(page);
    await expect(frame.locator('h1')).not.toBeEmpty();
    if (example === 'deck') return;
    await page.locator('#next').scrollIntoViewIfNeeded();
    await expect(page.locator('#where')).not.toBeEmpty();
    const before = await page.locator('#where').textContent();
    await page.locator('#next').click();
    await expect(page.locator('#where')).not.toHaveText(before!);
  });
}

site.describe('the dialog that makes a frame', () => {
  site('shows a live preview and HTML that opens what it shows', async ({ page, baseURL }) => {
    await open(page, pageOf('paid', '?amt=50'));
    const length = await page.evaluate(() => history.length);
    await page.locator('[data-action=embed]').click();
    const html = page.locator('dialog textarea');
    await expect(html).toHaveValue(new RegExp(`src="${baseURL}/embed/en/alipay/paid/\\?amt=50\\.00"`));
    await page.locator('dialog [name=size]').selectOption('480x270');
    await page.locator('dialog [name=to]').selectOption('converted');
    await page.locator('dialog [name=theme]').selectOption('dark');
    await page.locator('dialog [name=own]').uncheck();
    const address = /src="([^"]+)"/.exec(await html.inputValue())![1]!.replaceAll('&amp;', '&');
    expect(address).toBe(`${baseURL}/embed/en/alipay/paid/?theme=dark&to=converted`);
    const preview = page.frameLocator('dialog iframe');
    await expect(preview.locator('html[data-theme=dark] main[data-step=paid]')).toBeVisible();
    await page.locator('dialog [data-action=copy]').click();
    await expect(page.locator('dialog [role=status]')).not.toBeEmpty();
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goto(address);
    await expect(page.locator('main')).toHaveAttribute('data-step', 'paid');
  });
});
