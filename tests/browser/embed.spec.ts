import type { Frame, Page } from '@playwright/test';
import type { State, Welcome } from '../../src/embed/protocol/messages';
import { expect, living, saidOf, test } from './host';
import { dataOf, stepCalled, trunk } from './site';

const embedOf = (id: string, query = ''): string => `embed/${stepCalled(id).address.en!}${query}`;
const stepIn = (frame: Frame): Promise<string | null> => frame.locator('main').getAttribute('data-step');
const isAt = (frame: Frame, id: string): Promise<void> => expect(frame.locator('main')).toHaveAttribute('data-step', id);
const settled = (page: Page, id: string): Promise<void> =>
  expect.poll(async () => (await saidOf(page, 'step')).at(-1)?.payload, { message: `settled at ${id}`, timeout: 15_000 }).toMatchObject({ id });
const historyOf = (page: Page): Promise<number> => page.evaluate(() => history.length);
const first = trunk[0]!.id;
const last = trunk.at(-1)!.id;

test.describe('in a sandbox, from another origin', () => {
  test('clicks lead to the end and the host’s history stays as it was', async ({ page, host }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = await host.frame(embedOf(first));
    const before = await historyOf(page);
    await page.evaluate(() => hello());
    for (const { id } of trunk.slice(1)) {
      await frame.locator('[data-action=next]').click();
      await settled(page, id);
    }
    await expect(frame.locator('[data-action=first]')).toBeVisible();
    expect(await historyOf(page)).toBe(before);
  });

  test('keys lead to the end; the key that leads no further is the host’s', async ({ page, host }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = await host.frame(embedOf(first));
    await page.evaluate(() => hello());
    await frame.locator('h1').click();
    for (const { id } of trunk.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await settled(page, id);
    }
    expect(await saidOf(page, 'key')).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => saidOf(page, 'edge')).toMatchObject([{ payload: { at: 'end' } }]);
    await expect.poll(() => saidOf(page, 'key')).toMatchObject([{ payload: { key: 'ArrowRight', shift: false } }]);
  });

  test('messages lead to the end, and each step is told once, when it has settled', async ({ page, host }) => {
    const frame = await host.frame(embedOf(first));
    const before = await historyOf(page);
    await page.evaluate(() => hello());
    for (const { id, index } of trunk.slice(1)) {
      expect(await page.evaluate(() => ask('next'))).toMatchObject({ type: 'ack', payload: { moved: true } });
      await settled(page, id);
      expect((await saidOf(page, 'step')).at(-1)!.payload).toMatchObject({ id, index, count: trunk.length, cause: 'host', scenario: 'alipay' });
    }
    expect(await page.evaluate(() => ask('next'))).toMatchObject({ payload: { moved: false, edge: 'end' } });
    expect(await saidOf(page, 'step')).toHaveLength(trunk.length - 1);
    expect(await historyOf(page)).toBe(before);
    expect(await stepIn(frame)).toBe(last);
  });

  test('other numbers of the same step are told once, and read out; another view is not', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid', '?motion=none'));
    await page.evaluate(() => hello());
    const set = (more: object): Promise<unknown> =>
      page.evaluate((rest) => ask('setState', { v: 1, scenario: 'alipay', step: 'paid', motion: 'none', ...rest }), more);
    const told = (): Promise<readonly unknown[]> => saidOf(page, 'step');
    await set({ inputs: { amt: '50.00' } });
    await expect.poll(told).toMatchObject([{ payload: { id: 'paid', cause: 'host', title: 'The buyer has paid, and Alipay holds ¥318.16' } }]);
    expect((await saidOf(page, 'step'))[0]!.payload).toHaveProperty('url', expect.stringMatching(/\/en\/alipay\/paid\/\?amt=50\.00&motion=none$/));
    await expect(frame.locator('p[role=status][aria-live]')).toContainText('318.16');
    await set({ inputs: { amt: '50.00' }, view: 'books' });
    await expect(frame.locator('.view')).toBeVisible();
    await set({});
    await expect.poll(told).toHaveLength(2);
  });

  test('share shows an address that can be copied by hand', async ({ host, baseURL }) => {
    const frame = await host.frame(embedOf('paid', '?amt=50'));
    await frame.locator('[data-action=share]').click();
    const field = frame.locator('dialog input');
    await expect(field).toHaveValue(`${baseURL}/en/alipay/paid/?amt=50.00`);
    await expect(field).toBeFocused();
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd! - input.selectionStart!)).toBe(`${baseURL}/en/alipay/paid/?amt=50.00`.length);
    await frame.locator('[data-action=copy]').click();
    await expect(frame.locator('dialog [role=status]')).not.toBeEmpty();
    await expect(frame.locator('dialog a')).toHaveAttribute('target', '_blank');
    await frame.getByRole('button', { name: 'Close' }).click();
    await expect(frame.locator('dialog')).toHaveCount(0);
    await expect(frame.locator('[data-action=share]')).toBeFocused();
  });

  test('every view can be shown', async ({ host }) => {
    for (const view of ['books', 'owes', 'messages', 'time']) {
      const frame = await host.frame(embedOf('converted', `?view=${view}`));
      await expect(frame.locator('.view')).toContainText(/\d/);
    }
  });
});

test.describe('the address of a frame', () => {
  test('gives numbers, path, theme and part', async ({ host }) => {
    const frame = await host.frame(embedOf('paid', '?amt=369.30&ccy=AUD&rate=5.4194&theme=dark&from=request-sent&to=converted&controls=min'));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('h1')).toContainText('2,001.38');
    await expect(frame.locator('[data-action=share]')).toHaveCount(0);
    await expect(frame.locator('.where')).toHaveText('7 of 10');
    for (let k = 0; k < 3; k++) await frame.locator('h1').press('ArrowRight');
    await expect(frame.locator('[data-action=next]')).toBeVisible();
  });

  test('with a bad value says so, and shows the default', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid', '?fee=25&theme=sepia&start=now&from=cartt'));
    await expect(frame.locator('[data-notice=bad-value]')).toHaveCount(4);
    await page.evaluate(() => hello());
    await expect.poll(() => saidOf(page, 'warning')).toHaveLength(4);
    expect((await saidOf(page, 'warning'))[0]!.payload).toMatchObject({ code: 'bad-value', param: 'fee', given: '25', used: '3' });
  });

  test('with a bad value says so once, not at every step, and once more to who says hello anew', async ({ page, host }) => {
    const frame = await host.frame(embedOf('cart', '?fee=25&motion=none'));
    await page.evaluate(() => hello());
    await expect.poll(() => saidOf(page, 'warning')).toHaveLength(1);
    for (const { id } of trunk.slice(1, 4)) {
      await frame.locator('[data-action=next]').click();
      await settled(page, id);
    }
    expect(await saidOf(page, 'warning')).toHaveLength(1);
    await page.evaluate(() => hello());
    await expect.poll(() => saidOf(page, 'warning')).toHaveLength(2);
  });

  test('with a bad value says so no longer once its host has set another state', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid', '?amt=abc&view=map&motion=none'));
    await expect(frame.locator('[data-notice=bad-value]')).toHaveCount(2);
    await page.evaluate(() => hello());
    await expect.poll(() => saidOf(page, 'warning')).toHaveLength(2);
    await page.evaluate(() => ask('setState', { v: 1, scenario: 'alipay', step: 'paid', inputs: { amt: '50' }, motion: 'none' }));
    await expect(frame.locator('[data-notice]')).toHaveCount(0);
    await page.evaluate(() => hello());
    await page.evaluate(() => ask('ping'));
    expect(await saidOf(page, 'warning')).toHaveLength(2);
  });

  test('whose path is impossible is followed as far as it goes', async ({ host }) => {
    const frame = await host.frame(embedOf('cart', '?then=buyer.choose~bank.credit'));
    await expect(frame.locator('[data-notice=impossible-event]')).toHaveCount(1);
  });

  test('plays by itself only if it says so, and a loop goes round with a pause button', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid', '?start=loop&controls=none&from=paid&to=merchant-told'));
    await page.evaluate(() => hello());
    await settled(page, 'merchant-told');
    await settled(page, 'paid');
    expect((await saidOf(page, 'step')).map(({ payload }) => (payload as { cause: string }).cause)).toEqual(['autoplay', 'autoplay']);
    await frame.locator('[data-action=play]').click();
    await expect(frame.locator('[data-action=play]')).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => saidOf(page, 'playing')).toMatchObject([{ payload: { on: true } }, { payload: { on: false } }]);
  });

  test('with a loop goes round when its host plays it at its end', async ({ page, host }) => {
    await host.frame(embedOf('paid', '?start=loop&motion=none&from=paid&to=merchant-told'));
    await page.evaluate(() => hello());
    await page.evaluate(() => ask('last'));
    await settled(page, 'merchant-told');
    expect(await page.evaluate(() => ask('play'))).toMatchObject({ type: 'ack' });
    await settled(page, 'paid');
    expect(await saidOf(page, 'edge')).toEqual([]);
  });

  test('with keys=forward leaves every key to the host, with keys=off has none', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid', '?keys=forward'));
    await page.evaluate(() => hello());
    await frame.locator('h1').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('b');
    await expect.poll(() => saidOf(page, 'key')).toMatchObject([{ payload: { key: 'ArrowRight' } }, { payload: { key: 'b' } }]);
    expect(await stepIn(frame)).toBe('paid');
    const deaf = await host.frame(embedOf('paid', '?keys=off'));
    await deaf.locator('h1').click();
    await page.keyboard.press('ArrowRight');
    expect(await stepIn(deaf)).toBe('paid');
  });

  test('comes back to its step when the frame is loaded again', async ({ host }) => {
    const frame = await host.frame(embedOf('paid'), 'width="960" height="540"');
    await frame.locator('[data-action=next]').click();
    await frame.waitForFunction(() => !location.pathname.includes('/paid/'));
    const step = (await stepIn(frame))!;
    await frame.evaluate(() => location.reload()).catch(() => undefined);
    await frame.waitForSelector('html[data-ready=true]', { state: 'attached' });
    await isAt(frame, step);
  });
});

test.describe('by keyboard', () => {
  test('the other choices are entered, left by Escape to where they were opened from, and what is taken is read on', async ({ page, host }) => {
    const frame = await host.frame(embedOf('wire-sent', '?motion=none'));
    const [opener, chip] = [frame.locator('[data-action=choices]'), frame.locator('dialog .chip').first()];
    // The first focus of a frame comes with a click: by script alone the browser may still send the keys to its host.
    await frame.locator('h1').click();
    await opener.focus();
    for (const shut of ['Escape', 'Shift+Tab']) {
      await page.keyboard.press('Enter');
      await expect(frame.getByRole('dialog', { name: 'Otherwise' })).toBeVisible();
      await expect(chip).toBeFocused();
      await page.keyboard.press(shut);
      if (shut === 'Shift+Tab') await page.keyboard.press('Enter');
      await expect(frame.locator('dialog')).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
    await page.keyboard.press('Enter');
    const to = (await chip.getAttribute('data-to'))!;
    await page.keyboard.press('Enter');
    await isAt(frame, to);
    await expect(frame.locator('.caption')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(frame.locator('[data-action=back]')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await isAt(frame, 'wire-sent');
  });

  test('Next and Back keep the focus at both ends, and have names where only a sign has room', async ({ page, host }) => {
    const frame = await host.frame(embedOf(trunk.at(-2)!.id, '?motion=none'), 'sandbox="allow-scripts" width="320" height="240"');
    await page.evaluate(() => hello());
    await frame.locator('h1').click();
    await frame.getByRole('link', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await settled(page, last);
    await expect(frame.getByRole('link', { name: 'From the start' })).toBeFocused();
    expect(await frame.evaluate(() => document.querySelector('main')!.scrollWidth)).toBe(320);
    await page.keyboard.press('Enter');
    await settled(page, first);
    await expect(frame.getByRole('link', { name: 'Next' })).toBeFocused();
    await page.keyboard.press('Enter');
    await settled(page, trunk[1]!.id);
    await frame.getByRole('link', { name: 'Back' }).focus();
    await page.keyboard.press('Enter');
    await settled(page, first);
    await page.waitForTimeout(100);
    await expect(frame.locator('[data-action=back]')).toBeFocused();
  });
});

test.describe('the handshake', () => {
  test('frame first: ready once, then welcome for hello, with all the host needs', async ({ page, host }) => {
    await host.frame(embedOf('paid'));
    const ready = (await saidOf(page, 'ready'))[0]!;
    expect(ready.payload).toMatchObject({ protocol: [1], lang: 'en', scenario: 'alipay', step: 'paid', title: dataOf(stepCalled('paid')).title });
    const welcome = (await page.evaluate(() => hello())) as { payload: Welcome };
    expect(welcome).toMatchObject({ type: 'welcome', payload: { protocol: 1, state: { v: 1, step: 'paid', view: 'flow' } } });
    expect(welcome.payload.instance).toBe((ready.payload as { instance: string }).instance);
    expect(welcome.payload.steps.map(({ id }) => id)).toEqual(trunk.map(({ id }) => id));
    expect(welcome.payload.steps.map(({ title }) => title)).toEqual(trunk.map(({ title }) => title.en));
    expect(welcome.payload.size.height).toBeGreaterThan(400);
    expect(welcome.payload.can).toContain('setState');
  });

  test('host first: a hello repeated until the frame lives', async ({ page, host, baseURL }) => {
    await host.show('<iframe sandbox="allow-scripts" width="480" height="270"></iframe>');
    await page.evaluate(
      (src) => {
        const again = setInterval(() => post({ ns: 'flow-explainer', v: 1, type: 'hello', payload: { protocol: 1, wants: [] } }), 50);
        addEventListener('message', ({ data }) => data?.type === 'welcome' && clearInterval(again));
        document.querySelector('iframe')!.src = src;
      },
      `${baseURL}/${embedOf('paid')}`,
    );
    await expect.poll(() => saidOf(page, 'welcome')).not.toHaveLength(0);
  });

  test('a late host, a second hello, and a frame loaded again', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid'));
    await page.waitForTimeout(500);
    await page.evaluate(() => hello({ wants: ['step'] }));
    await page.evaluate(() => hello({ wants: ['edge'] }));
    await page.evaluate(() => ask('next'));
    await page.evaluate(() => ask('first'));
    await page.evaluate(() => ask('back'));
    await expect.poll(() => saidOf(page, 'edge')).toHaveLength(1);
    expect(await saidOf(page, 'step')).toEqual([]);
    await page.evaluate(() => {
      const iframe = document.querySelector('iframe')!;
      iframe.setAttribute('src', iframe.src);
    });
    await expect.poll(() => saidOf(page, 'ready')).toHaveLength(2);
    const instances = (await saidOf(page, 'ready')).map(({ payload }) => (payload as { instance: string }).instance);
    expect(new Set(instances).size).toBe(2);
    await page.evaluate(() => hello());
    await isAt(await living(page), (await frame.locator('main').getAttribute('data-step')) as string);
  });

  test('a second hello that says nothing of the keys leaves them to the frame’s address again', async ({ page, host }) => {
    for (const [query, step] of [
      ['?motion=none', trunk[1]!.id],
      ['?motion=none&keys=forward', first],
    ] as const) {
      const frame = await host.frame(embedOf(first, query));
      await frame.locator('h1').click();
      await page.evaluate(() => hello({ keys: 'off' }));
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => hello());
      expect(await saidOf(page, 'key')).toEqual([]);
      expect(await stepIn(frame)).toBe(first);
      await page.keyboard.press('ArrowRight');
      await isAt(frame, step);
      if (step === first) await expect.poll(() => saidOf(page, 'key')).toHaveLength(1);
    }
  });

  test('a host loaded again finds the frame', async ({ page, host }) => {
    await host.frame(embedOf('paid'));
    await page.evaluate(() => hello());
    await page.reload();
    await living(page);
    expect(await page.evaluate(() => hello())).toMatchObject({ type: 'welcome' });
  });

  test('before hello a frame says nothing but ready', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid'));
    await page.evaluate(() => post({ ns: 'flow-explainer', v: 1, type: 'next', id: 1 }));
    await frame.locator('[data-action=next]').click();
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => said.map(({ data }) => data.type))).toEqual(['ready']);
  });

  test('answers go to the origin that said hello, and a frame of an opaque origin is told as "null"', async ({ page, host }) => {
    await host.frame(embedOf('paid'));
    await page.evaluate(() => hello());
    expect(await page.evaluate(() => [...new Set(said.map(({ origin }) => origin))])).toEqual(['null']);
  });
});

test.describe('what a frame refuses', () => {
  test('everything that is wrong with a message is named', async ({ page, host }) => {
    await host.frame(embedOf('paid'));
    await page.evaluate(() => hello());
    const code = async (type: string, payload: unknown, more = {}): Promise<unknown> =>
      ((await page.evaluate(([name, given, rest]) => ask(name, given, rest), [type, payload, more] as const)).payload as { code: string }).code;
    expect(await code('next', {}, { v: 99 })).toBe('unsupported-version');
    expect(await code('hello', { protocol: 99 })).toBe('unsupported-version');
    expect(await code('fly', {})).toBe('unknown-type');
    expect(await code('next', [])).toBe('bad-payload');
    expect(await code('goto', { step: 'payed' })).toBe('unknown-step');
    expect(await code('take', { event: 'bank.sell' })).toBe('impossible-event');
    expect(await code('export', { format: 'png', width: 1e6 })).toBe('out-of-range');
    expect(await code('setState', { v: 1, scenario: 'alipay', step: 'cart', view: 'map' })).toBe('bad-payload');
    expect(await page.evaluate(() => ask('getState'))).toMatchObject({ payload: { step: 'paid' } });
    expect(await page.evaluate(() => ask('ping'))).toMatchObject({ type: 'ack', payload: {} });
  });

  test('junk, and whoever is not its parent, is not heard', async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid'));
    await page.evaluate(() => hello());
    const before = await page.evaluate(() => said.length);
    for (const junk of ['x', 3, null, [], { ns: 'other', type: 'next', v: 1, id: 1 }]) await page.evaluate((message) => post(message), junk);
    await frame.evaluate(() => window.postMessage({ ns: 'flow-explainer', v: 1, type: 'next', id: 1 }, '*'));
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.srcdoc = '<script>parent.frames[0].postMessage({ ns: "flow-explainer", v: 1, type: "next", id: 1 }, "*")</script>';
      document.body.append(other);
    });
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => said.length)).toBe(before);
    expect(await stepIn(frame)).toBe('paid');
  });

  test('a flood is dropped with one word, and the frame answers again afterwards', async ({ page, host }) => {
    await host.frame(embedOf('paid'));
    await page.evaluate(() => hello());
    await page.evaluate(() => {
      for (let k = 0; k < 300; k++) post({ ns: 'flow-explainer', v: 1, type: 'ping', id: k });
    });
    await expect.poll(() => saidOf(page, 'error')).toMatchObject([{ payload: { code: 'too-many' } }]);
    expect((await saidOf(page, 'ack')).length).toBeLessThanOrEqual(60);
    await page.waitForTimeout(1100);
    expect(await page.evaluate(() => ask('ping'))).toMatchObject({ type: 'ack' });
  });
});

for (const [format, kind] of [
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
] as const) {
  test(`a host is given the step as ${format}, with the words that describe it`, async ({ page, host }) => {
    await host.frame(embedOf('paid', '?amt=50'));
    await page.evaluate(() => hello());
    const answer = await page.evaluate(async (wanted) => {
      const { payload } = (await ask('export', { format: wanted, width: 1200 })) as unknown as { payload: { blob: Blob; alt: string; filename: string } };
      const image = new Image();
      image.src = await new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsDataURL(payload.blob);
      });
      await image.decode();
      return { type: payload.blob.type, alt: payload.alt, filename: payload.filename, width: image.naturalWidth };
    }, format);
    expect(answer).toMatchObject({ type: kind, filename: `alipay-paid.${format}`, width: 1200 });
    expect(answer.alt).toContain('318.16');
  });
}

test('a state set by message is the picture of its address', async ({ page, host }) => {
  const states: readonly Partial<State>[] = [
    { scenario: 'alipay', step: 'paid', inputs: { amt: '369.30', ccy: 'AUD', rate: '5.4194' } },
    { scenario: 'alipay', step: 'wire-returned', theme: 'dark' },
    { scenario: 'alipay', step: 'sign-in-page', then: ['buyer.leave'] },
    { scenario: 'alipay', step: 'converted', view: 'books', motion: 'none' },
  ];
  const seen = async (frame: Frame): Promise<string> => {
    await frame.waitForFunction(() => document.querySelector('.coin') === null);
    return frame
      .locator('.stage > .picture:visible, .view')
      .first()
      .evaluate((one) => one.innerHTML.replace(/<!--.*?-->/g, ''));
  };
  for (const state of states) {
    const frame = await host.frame(embedOf('cart'));
    await page.evaluate(() => hello());
    const answer = await page.evaluate((given) => ask('setState', { v: 1, ...given }), state);
    expect(answer).toMatchObject({ type: 'ack', payload: state });
    await settled(page, state.step!);
    const set = await seen(frame);
    const { url } = (await saidOf(page, 'step')).at(-1)!.payload as { url: string };
    const { pathname, search } = new URL(url);
    const fresh = await host.frame(`embed${pathname}${search}`);
    await expect.poll(() => seen(fresh)).toBe(set);
  }
});

for (const [width, height] of [
  [320, 240],
  [480, 270],
  [960, 540],
  [1280, 720],
  [400, 700],
] as const) {
  test(`at ${width}x${height} nothing is cut, and no word of the picture is smaller than 12 pixels`, async ({ host }) => {
    const frame = await host.frame(embedOf('paid'), `sandbox="allow-scripts" width="${width}" height="${height}"`);
    const sizes = await frame.locator('.stage > .picture:visible text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()!.a;
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(width === 320 ? 11.5 : 12);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const action of ['next', 'back', 'play', 'share']) {
      const box = (await frame.locator(`[data-action=${action}]`).evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect))!;
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  });
}

for (const width of [320, 480, 960, 1280])
  test(`a frame ${width} pixels wide asks for one height, whatever it has`, async ({ page, host }) => {
    const frame = await host.frame(embedOf('paid', '?motion=none&fee=25'), `sandbox="allow-scripts" width="${width}" height="240"`);
    const asked = async (height: number): Promise<number> => {
      await page.evaluate((high) => (document.querySelector('iframe')!.height = `${high}`), height);
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(height);
      return ((await page.evaluate(() => hello())) as { payload: Welcome }).payload.size.height;
    };
    const height = await asked(240);
    for (const other of [360, height, 1200]) expect(await asked(other), `at ${other}`).toBe(height);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a frame shows its step, and leads on by links', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}/${embedOf('paid')}`);
    await expect(page.locator('h1')).toHaveText(dataOf(stepCalled('paid')).title);
    await expect(page.locator('.stage > .picture:visible')).toHaveCount(1);
    await page.locator('[data-action=next]').click();
    await expect(page.locator('main')).not.toHaveAttribute('data-step', 'paid');
    await expect(page.locator('[data-action=share]')).toHaveAttribute('target', '_blank');
  });
});
