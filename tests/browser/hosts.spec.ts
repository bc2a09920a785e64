import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/build/serve.mjs';
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

/** A host that has the site in a folder, if one is named, and shows the site's page for what is not there. */
const hostWith = async (folder: string): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> => {
  const dir = mkdtempSync(join(tmpdir(), 'host-'));
  symlinkSync(resolve('dist'), join(dir, 'site'));
  symlinkSync(resolve('dist/404.html'), join(dir, '404.html'));
  const { port, close } = await serve(folder === '' ? join(dir, 'site') : dir, 0);
  const stop = async (): Promise<void> => {
    await close();
    rmSync(dir, { recursive: true });
  };
  return { address: `http://127.0.0.1:${port}/${folder}`, stop };
};

site.describe('an unknown frame', () => {
  site.use({ silent: false });
  for (const folder of ['', 'site/'])
    site(`shows the nearest one, and leads on, ${folder === '' ? 'on a host of its own' : 'in a folder'}`, async ({ page }) => {
      const { address, stop } = await hostWith(folder);
      const [lost, said]: [string[], string[]] = [[], []];
      page.on('response', (response) => response.status() === 404 && lost.push(response.url()));
      page.on('console', (message) => said.push(`${message.text()} ${message.location().url}`));
      for (const [wanted, nearest] of [
        ['en/alipay/payed/', 'en/alipay/paid/'],
        ['en/together/helt/', 'en/together/held/'],
      ] as const) {
        await page.setContent(`<iframe sandbox="allow-scripts" width="960" height="540" src="${address}embed/${wanted}?theme=dark"></iframe>`);
        const frame = await living(page);
        const notice = frame.locator('[data-notice=unknown-step]');
        await expect(notice.locator('a')).toHaveAttribute('href', `${address}embed/${nearest}?theme=dark`);
        await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
        expect(
          await frame
            .locator('header a')
            .first()
            .evaluate((link: HTMLAnchorElement) => link.href),
        ).toBe(`${address}en/`);
        expect(lost.splice(0)).toEqual([`${address}embed/${wanted}?theme=dark`]);
        await notice.locator('a').click();
        await expect(page.frameLocator('iframe').locator('main.embed')).toBeVisible();
      }
      await open(page, `${address}embed/en/alipay/payed`);
      await expect(page.locator('[data-notice=unknown-step] a')).toHaveAttribute('href', `${address}embed/en/alipay/paid/`);
      // The browser itself logs that the page is not there.
      expect(said.filter((one) => !/\d\/(site\/)?embed\/en\/(alipay|together)\/\w+(\/\?theme=dark)?$/.test(one))).toEqual([]);
      await stop();
    });
});
