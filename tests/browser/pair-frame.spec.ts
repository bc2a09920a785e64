import type { FrameLocator, Page } from '@playwright/test';
import { expect, type Host, saidOf, test } from './host';
import { tinyTexts } from './legible';
import { dataOf, site, stepCalled } from './site';

const lanes = ['alipay', 'mudra'] as const;
const frameOf = (id: string, query = ''): string => `embed/en/together/${id}/${query}`;
const pairCalled = (id: string) => site.pairs.find((pair) => pair.id === id)!;
const mainIn = (page: Page): ReturnType<FrameLocator['locator']> => page.frameLocator('iframe').locator('main');

/** Words of the frame that reach beyond it or beyond what holds them, unless that scrolls. Runs in the frame. */
const cutTexts = (): readonly string[] => {
  const { innerWidth, innerHeight } = window;
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, label, .button, button)')].flatMap((one) => {
    if (one.closest('.said, .sr') || !one.checkVisibility() || one.getBoundingClientRect().width <= 1) return [];
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const over = left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5 || one.scrollWidth > one.clientWidth + 1;
    return over && one.clientWidth > 0 ? [`${one.tagName} ${one.textContent.trim().slice(0, 40)}`] : [];
  });
};

test('in the strictest sandbox it is walked by click, key and message to the end, and the host’s history stays', async ({ page, host }) => {
  const frame = await host.frame(frameOf('partner'), 'sandbox="allow-scripts" width="960" height="540"');
  const before = await page.evaluate(() => history.length);
  const main = mainIn(page);
  await expect(main).toHaveAttribute('data-pair', 'partner');
  await frame.locator('[data-action=next]').click();
  await expect(main).toHaveAttribute('data-pair', 'price');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(main).toHaveAttribute('data-pair', 'identity');
  await page.evaluate(() => hello());
  expect((await page.evaluate(() => ask('goto', { step: 'wholesale' }))).type).toBe('ack');
  const { alipay, mudra } = pairCalled('wholesale');
  for (const [lane, step] of [
    ['alipay', alipay],
    ['mudra', mudra],
  ] as const) {
    const section = frame.locator(`section[data-lane=${lane}]`);
    await expect(section).toHaveAttribute('data-step', step);
    await expect(section.locator('h2')).toContainText(dataOf(stepCalled(step)).title);
    await expect(section.locator('.analogy')).toHaveText('Analogy, not history');
    await expect(section.locator('.analogy')).toBeVisible();
  }
  await page.keyboard.press('End');
  await expect(main).toHaveAttribute('data-pair', 'afterwards');
  await expect(frame.locator('[data-action=first]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('tells its host where it is, and answers every command', async ({ page, host }) => {
  await host.frame(frameOf('held', '?from=debit&to=goods&mudra=machine-ordered'));
  const welcome = (await page.evaluate(() => hello())) as unknown as { payload: { state: object; steps: { id: string }[]; can: string[] } };
  const state = { v: 1, scenario: 'together', step: 'held', then: [], inputs: { mudra: 'machine-ordered' }, view: 'flow', theme: 'auto', motion: 'auto' };
  expect(welcome.payload.state).toEqual(state);
  expect(welcome.payload.steps.map(({ id }) => id)).toEqual(['debit', 'held', 'wholesale', 'paid-out', 'goods']);
  expect(welcome.payload.can).not.toContain('export');
  const answers = await page.evaluate(async () => {
    const told: Record<string, unknown> = {};
    const say = async (name: string, type: string, payload?: object) => {
      const { type: kind, payload: answer } = (await ask(type, payload)) as { type: string; payload: { code?: string } };
      told[name] = kind === 'error' ? answer.code : answer;
    };
    await say('ping', 'ping');
    await say('next', 'next');
    await say('last', 'last');
    await say('edge', 'next');
    await say('first', 'first');
    await say('outside', 'goto', { step: 'partner' });
    await say('unknown', 'goto', { step: 'helt' });
    await say('bad', 'goto', {});
    await say('take', 'take', { event: 'buyer.pay' });
    await say('export', 'export', { format: 'svg' });
    await say('play', 'play');
    await say('pause', 'pause');
    await say('lane', 'setState', { v: 1, scenario: 'together', step: 'held', inputs: { mudra: 'nowhere' } });
    await say('other', 'setState', { v: 1, scenario: 'alipay', step: 'paid' });
    await say('set', 'setState', { v: 1, scenario: 'together', step: 'held', inputs: { alipay: 'wire-sent' }, theme: 'dark' });
    await say('get', 'getState');
    return told;
  });
  const set = { ...state, inputs: { alipay: 'wire-sent' }, theme: 'dark' };
  expect(answers).toEqual({
    ping: {},
    next: { moved: true },
    last: {},
    edge: { moved: false, edge: 'end' },
    first: {},
    outside: 'out-of-range',
    unknown: 'unknown-step',
    bad: 'bad-payload',
    take: 'impossible-event',
    export: 'forbidden',
    play: {},
    pause: {},
    lane: 'bad-payload',
    other: 'bad-payload',
    set,
    get: set,
  });
  await expect(mainIn(page).locator('section[data-lane=alipay]')).toHaveAttribute('data-step', 'wire-sent');
  await expect
    .poll(async () => (await saidOf(page, 'step')).at(-1)?.payload)
    .toMatchObject({ id: 'held', scenario: 'together', index: 6, count: 13, cause: 'host' });
});

test('a step is told of a pair or of a lane’s own step, and not of another theme', async ({ page, host }) => {
  const frame = await host.frame(frameOf('held', '?motion=none'));
  await page.evaluate(() => hello());
  const set = (more: object): Promise<unknown> =>
    page.evaluate((rest) => ask('setState', { v: 1, scenario: 'together', step: 'held', motion: 'none', ...rest }), more);
  await set({ theme: 'dark' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await set({ theme: 'dark', inputs: { alipay: 'wire-sent' } });
  const told = (): Promise<readonly unknown[]> => saidOf(page, 'step');
  await expect.poll(told).toHaveLength(1);
  await page.evaluate(() => ask('next'));
  await expect.poll(told).toMatchObject([{ payload: { id: 'held' } }, { payload: { id: 'wholesale' } }]);
});

test('a loop is played by its host from its end too', async ({ page, host }) => {
  await host.frame(frameOf('goods', '?start=loop&motion=none&from=paid-out&to=goods'));
  await page.evaluate(() => hello());
  expect(await page.evaluate(() => ask('play'))).toMatchObject({ type: 'ack' });
  await expect.poll(() => saidOf(page, 'playing')).toMatchObject([{ payload: { on: true } }]);
  expect(await saidOf(page, 'edge')).toEqual([]);
});

test('a wrong value is named, and the pair shown all the same', async ({ page, host }) => {
  const frame = await host.frame(frameOf('quote', '?alipay=nowhere&from=never&start=soon'));
  await expect(mainIn(page)).toHaveAttribute('data-pair', 'quote');
  await expect(frame.locator('[data-notice=bad-value]')).toHaveCount(3);
});

for (const width of [390, 700, 960])
  test(`a frame ${width} pixels wide asks for one height, whatever it has, and shows all in it`, async ({ page, host }) => {
    await page.setViewportSize({ width: 1300, height: 1300 });
    const frame = await host.frame(frameOf('partner', '?motion=none&alipay=nowhere'), `sandbox="allow-scripts" width="${width}" height="240"`);
    const asked = async (height: number): Promise<number> => {
      await page.evaluate((high) => (document.querySelector('iframe')!.height = `${high}`), height);
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(height);
      const { payload } = (await page.evaluate(() => hello())) as { payload: { size: { height: number } } };
      return payload.size.height;
    };
    await asked(240);
    for (const { id } of site.pairs) {
      await page.evaluate((step) => ask('goto', { step }), id);
      await expect(mainIn(page)).toHaveAttribute('data-pair', id);
      const height = await asked(240);
      expect(await asked(height), id).toBe(height);
      const room = await frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.show, .said')].map((one) => ({
          missing: one.matches('.said') ? one.scrollHeight - one.clientHeight : Math.round((Math.min(one.offsetWidth, 640) * 150) / 320) - one.offsetHeight,
          shown: one.checkVisibility(),
        })),
      );
      expect(
        room.filter(({ missing }) => missing > 1),
        `${id} at ${height}`,
      ).toEqual([]);
      expect(room.filter(({ shown }) => shown)).toHaveLength(width === 700 ? 2 : 3);
      if (width === 700) {
        await frame.locator('.faces .compared input').check();
        expect(await asked(height), `${id}, compared`).toBe(height);
        expect(await frame.locator('.said').evaluate((one) => one.scrollHeight - one.clientHeight), id).toBeLessThanOrEqual(1);
        await frame.locator('.faces .alipay input').check();
      }
    }
    expect(await asked(1200)).toBe(await asked(240));
  });

const sizes = [
  [320, 240],
  [480, 270],
  [640, 360],
  [960, 540],
  [1280, 720],
  [390, 844],
] as const;

const faces = ['alipay', 'mudra', 'compared'] as const;

/** Opens one frame for all pairs of a size. */
const walked = async (host: Host, width: number, height: number) =>
  host.frame(frameOf('partner', '?motion=none'), `sandbox="allow-scripts" width="${width}" height="${height}"`);

for (const [width, height] of sizes)
  test(`every pair can be read at ${width} x ${height}, and nothing is cut`, async ({ page, host }) => {
    await page.setViewportSize({ width: Math.max(width, 400), height: Math.max(height, 400) });
    const frame = await walked(host, width, height);
    await page.evaluate(() => hello());
    for (const { id } of site.pairs) {
      await page.evaluate((step) => ask('goto', { step }), id);
      await expect(mainIn(page)).toHaveAttribute('data-pair', id);
      for (const face of faces) {
        const choice = frame.locator(`.faces .${face} input`);
        if (await choice.isVisible()) await choice.check();
        const wrong = await frame.evaluate(tinyTexts);
        expect([...wrong, ...(await frame.evaluate(cutTexts))], `${id}, ${face}`).toEqual([]);
        for (const lane of lanes) {
          const section = frame.locator(`section[data-lane=${lane}]`);
          if (await section.isVisible()) await expect(section.locator('.analogy')).toBeVisible();
        }
      }
      if (width >= 900) {
        const said = await frame.locator('.said').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        expect(said, `${id}: the comparison shows whole`).toBeLessThanOrEqual(1);
      }
    }
  });
