import { dataOf, expect, open, site, stepCalled, test, trunk } from './site';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const step of site.steps) {
    test(`${step.id} is complete`, async ({ page, baseURL }) => {
      const data = dataOf(step);
      expect(data).toMatchObject({ v: 1, step: step.id, story: step.story, index: step.index, count: step.count });
      await page.goto(`/${step.address.en!}`);
      await expect(page.locator('h1')).toHaveText(data.title);
      await expect(page).toHaveTitle(new RegExp(data.title.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /.+/);
      const story = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      expect(data.text.length).toBeGreaterThan(0);
      for (const line of data.text) expect(story).toContain(line.replace(/\s+/g, ' '));
      await expect(page.locator('main svg').filter({ visible: true }).first()).toBeVisible();
      for (const way of ['next', 'back'] as const) {
        const control = page.locator(`[data-action=${way}]`).first();
        const to = data.links[way];
        if (to === null) await expect(control).toBeDisabled();
        else expect(new URL(await control.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(new URL(to, `${baseURL}/`).pathname);
      }
      for (const { event } of data.choices.filter(({ kind }) => kind === 'branch')) await expect(page.locator(`[data-event="${event}"]`).first()).toBeVisible();
      await expect(page.locator('main a[href*="/sources/#"]')).toHaveCount(data.sources.length);
      await expect(page.locator('main')).toHaveAttribute('data-step', step.id);
    });
  }

  for (const address of ['/', '/en/', '/en/alipay/', '/en/sources/', '/en/together/']) {
    test(`${address} has a headline and leads somewhere`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
    });
  }

  for (const scenario of site.scenarios.map(({ id }) => id)) {
    test(`the outline of ${scenario} links its every step`, async ({ page }) => {
      await page.goto(`/en/${scenario}/`);
      const linked = await page.locator('a[href]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      const own = site.steps.filter((step) => step.scenario === scenario);
      expect(own.filter((step) => !linked.includes(`/${step.address.en!}`)).map(({ id }) => id)).toEqual([]);
    });
  }
});

test.describe('with JavaScript', () => {
  for (const step of [...trunk, stepCalled('became-npa')]) {
    test(`${step.id} comes to life without a changed node`, async ({ page, browser, baseURL }) => {
      /** Each element and text on a line; the comments are Svelte's own marks. */
      const shape = (): readonly string[] => {
        const copy = document.querySelector('main')!.cloneNode(true) as Element;
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
        const comments: Node[] = [];
        while (walker.nextNode()) comments.push(walker.currentNode);
        for (const comment of comments) comment.parentNode!.removeChild(comment);
        copy.normalize();
        return copy.outerHTML.split(/(?=<)/);
      };
      const address = `/${step.address.en!}`;
      await open(page, address);
      const still = await browser.newPage({ javaScriptEnabled: false });
      await still.goto(baseURL + address);
      const [live, before] = [await page.evaluate(shape), await still.evaluate(shape)];
      const changed = before.findIndex((line, k) => line !== live[k]);
      if (changed >= 0) expect(live.slice(changed, changed + 3)).toEqual(before.slice(changed, changed + 3));
      expect(live).toHaveLength(before.length);
      await still.close();
    });
  }
});
