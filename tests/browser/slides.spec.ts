import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCode } from './read-code';
import { dataOf, expect, open, pageOf, stepsOf, test } from './site';
import { unzip } from './unzip';

const saved = async (page: Page, action: string): Promise<{ readonly name: string; readonly data: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-action=${action}]`)]);
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
};
const openDialog = async (page: Page, address: string): Promise<void> => {
  await open(page, address);
  await page.click('[data-action=take-away]');
};
const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!);
const texts = (xml: string): readonly string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => plain(text!));
/** The shape of a slide that stands in for a placeholder of this type. */
const placed = (slide: string, type: string): string =>
  [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape).find((shape) => new RegExp(`<p:ph[^>]*type="${type}"`).test(shape))!;

for (const story of ['payment', 'loan']) {
  test(`the slides of ${story}: one a step, with title, text, numbers, notes, address and a picture in words`, async ({ page }) => {
    const steps = stepsOf(story);
    await openDialog(page, pageOf(steps[2]!.id));
    const { name, data } = await saved(page, 'export-pptx');
    expect(name).toBe(`${steps[0]!.scenario}-${story}.pptx`);
    const files = new Map([...unzip(data)].map(([file, content]) => [file, content.toString('utf8')]));
    expect([...files.keys()].filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))).toHaveLength(steps.length);
    for (const [k, step] of steps.entries()) {
      const told = dataOf(step);
      const slide = files.get(`ppt/slides/slide${k + 1}.xml`)!;
      expect(texts(placed(slide, 'title'))).toEqual([told.title]);
      expect(texts(placed(slide, 'body'))).toEqual(told.text);
      expect(texts(files.get(`ppt/notesSlides/notesSlide${k + 1}.xml`)!).join(' ').length).toBeGreaterThan(20);
      const address = new URL(`/go/${step.id}/`, page.url()).href;
      const [picture, code] = [...slide.matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, alt]) => plain(alt!));
      expect(picture!.startsWith(told.title)).toBe(true);
      expect(code).toContain(address);
      expect(files.get(`ppt/slides/_rels/slide${k + 1}.xml.rels`)).toContain(`Target="${address}"`);
      expect(texts(slide)).toContain(address);
    }
    expect(files.get('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"');
  });
}

test('the code on a slide leads to its step', async ({ page, context }) => {
  await openDialog(page, pageOf('converted'));
  await page.check('dialog input[value=one]');
  const { data } = await saved(page, 'export-pptx');
  const pictures = [...unzip(data)].filter(([name]) => name.endsWith('.png'));
  const read = await Promise.all(pictures.map(([, png]) => readCode(context, png)));
  expect(read).toContain(new URL('/go/converted/', page.url()).href);
});

test('slides that are cancelled are not saved', async ({ page }) => {
  await openDialog(page, pageOf('no-dues'));
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.click('[data-action=export-pptx]');
  await page.click('[data-action=cancel]');
  await expect(page.locator('dialog [role=status]').filter({ hasText: 'Cancelled' })).toBeVisible();
  expect(downloads).toBe(0);
});

test('the tables of a walk come as files that spreadsheets read', async ({ page }) => {
  await openDialog(page, pageOf('converted', '?amt=369.30&ccy=AUD'));
  for (const which of ['books', 'events']) {
    const { name, data } = await saved(page, `export-${which}`);
    expect(name).toBe(`alipay-converted-${which}.csv`);
    expect(data.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(data.toString('utf8').split('\r\n').length).toBeGreaterThan(10);
  }
});
