import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inlined, policyInFile } from '../../src/build/policy';
import { expect, saidOf, test } from './host';
import { dataOf, stepCalled, trunk } from './site';

const built = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

/** A scenario's frames in one file, as a numbered release keeps them, from the scripts and styles of the built frame. */
const frozen = (): string => {
  const frame = built('embed/en/alipay/cart/index.html');
  const found = (pattern: RegExp): string => pattern.exec(frame)![1]!;
  const css = found(/<style>([^]*?)<\/style>/);
  const script = inlined([found(/data-drawing="([^"]+)"/), found(/<script defer src="[./]+(assets\/[^"]+)"/)].map(built).join('\n'));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyInFile(css, script)}"><title>Frames</title><link rel="icon" href="data:,"><style>${css}</style></head><body><div id="app"></div><script>${script}</script></body></html>`;
};

const FILE = 'r/2026.1/embed/en/alipay.html';
const serve = (page: Page): Promise<unknown> => page.route(`**/${FILE}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: frozen() }));

test('a frame of a numbered release shows the step after the sign #, and is walked and driven like any other', async ({ page, host }) => {
  await serve(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const frame = await host.frame(`${FILE}#/alipay/paid/?amt=50`);
  await expect(frame.locator('h1')).toContainText('318.16');
  await expect(frame.locator('[data-notice]')).toHaveCount(0);
  await page.evaluate(() => hello());
  await frame.locator('[data-action=next]').click();
  const next = trunk[trunk.findIndex(({ id }) => id === 'paid') + 1]!;
  await expect(frame.locator('main')).toHaveAttribute('data-step', next.id);
  expect(await page.evaluate(() => ask('goto', { step: 'wire-returned' }))).toMatchObject({ type: 'ack' });
  await expect(frame.locator('h1')).toHaveText(dataOf(stepCalled('wire-returned')).title);
  expect(await page.evaluate(() => ask('export', { format: 'svg' }))).toMatchObject({ type: 'ack', payload: { filename: 'alipay-wire-returned.svg' } });
});

test('a step that a numbered release does not tell becomes the nearest, and reader and host are told', async ({ page, host }) => {
  await serve(page);
  const frame = await host.frame(`${FILE}#/alipay/wire-retruned/?fee=25`);
  await expect(frame.locator('main')).toHaveAttribute('data-step', 'wire-returned');
  const notice = frame.locator('[role=status][data-notice=unknown-step]');
  await expect(notice).toContainText('wire-retruned');
  await expect(notice).toContainText('wire-returned');
  await page.evaluate(() => hello());
  await expect
    .poll(() => saidOf(page, 'warning'))
    .toMatchObject([{ payload: { code: 'unknown-step', given: 'wire-retruned', used: 'wire-returned' } }, { payload: { code: 'bad-value', param: 'fee' } }]);
});
