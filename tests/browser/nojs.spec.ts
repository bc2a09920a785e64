import { dataOf, expect, open, returning, site, stepCalled, stepsOf, stories, test, trunk } from './site';

/** What a step's page shows. Runs in the page: one question for all of it, as there are hundreds of pages. */
const shownIn = () => {
  const main = document.querySelector('main')!;
  const seen = (css: string): Element[] => [...document.querySelectorAll(css)].filter((element) => element.checkVisibility());
  const control = (action: string): string | null => {
    const found = document.querySelector(`[data-action=${action}]`)!;
    if (found.matches(':disabled, [aria-disabled=true]')) return null;
    return found instanceof HTMLAnchorElement && found.href !== '' ? new URL(found.href).pathname : 'no link';
  };
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    title: plain(document.querySelector('h1')!.innerText),
    head: document.title,
    shared: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content,
    text: plain(main.innerText),
    pictures: seen('main svg').length,
    next: control('next'),
    back: control('back'),
    branches: seen('[data-event]').map((branch) => branch.getAttribute('data-event')),
    sources: document.querySelectorAll('main a[href*="/sources/#"]').length,
    step: main.dataset.step,
  };
};

const plainTest = returning({ javaScriptEnabled: false });

plainTest.describe('without JavaScript', () => {
  for (const { id } of stories) {
    plainTest(`every step of ${id} is complete`, async ({ page, baseURL }) => {
      for (const step of stepsOf(id)) {
        const data = dataOf(step);
        expect(data).toMatchObject({ v: 1, step: step.id, story: step.story, index: step.index, count: step.count });
        await page.goto(`/${step.address.en!}`, { waitUntil: 'domcontentloaded' });
        const shown = await page.evaluate(shownIn);
        const pathOf = (link: string | null): string | null => (link === null ? null : new URL(link, `${baseURL!}/`).pathname);
        expect(shown).toMatchObject({
          title: data.title,
          step: step.id,
          next: pathOf(data.links.next),
          back: pathOf(data.links.back),
          sources: data.sources.length,
        });
        expect(shown.head).toContain(data.title.slice(0, 20));
        expect(shown.shared).toBeTruthy();
        expect(data.text.length).toBeGreaterThan(0);
        for (const line of data.text) expect(shown.text).toContain(line.replace(/\s+/g, ' '));
        expect(shown.pictures).toBeGreaterThan(0);
        expect(shown.branches).toEqual(expect.arrayContaining(data.choices.filter(({ kind }) => kind === 'branch').map(({ event }) => event)));
      }
    });
  }

  plainTest('no step is left out', () => {
    expect(stories.flatMap(({ id }) => stepsOf(id))).toHaveLength(site.steps.length);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

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
  for (const steps of [trunk.slice(0, 5), trunk.slice(5, 10), [...trunk.slice(10), stepCalled('became-npa')]])
    test(`${steps[0]!.id} to ${steps.at(-1)!.id} come to life without a changed node`, async ({ page, browser, baseURL }) => {
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
      const still = await browser.newPage({ javaScriptEnabled: false });
      for (const { id, address } of steps) {
        await open(page, `/${address.en!}`);
        await still.goto(`${baseURL}/${address.en!}`);
        const [live, before] = [await page.evaluate(shape), await still.evaluate(shape)];
        const changed = before.findIndex((line, k) => line !== live[k]);
        if (changed >= 0) expect(live.slice(changed, changed + 3), id).toEqual(before.slice(changed, changed + 3));
        expect(live, id).toHaveLength(before.length);
      }
      await still.close();
    });
});
