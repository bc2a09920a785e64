import { existsSync, readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { dataOf, expect, open, pageOf, site, stepCalled, test } from './site';

const built = (path: string): Buffer => readFileSync(new URL(`../../dist/${path}`, import.meta.url));

const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every step has its picture and its card', () => {
  for (const { address } of site.steps) {
    for (const folder of Object.values(address)) {
      const card = built(`${folder}card.png`);
      expect(sizeOf(card), folder).toEqual([1200, 630]);
      expect(card.length, folder).toBeLessThanOrEqual(60_000);
      expect(existsSync(new URL(`../../dist/${folder}step.svg`, import.meta.url)), folder).toBe(true);
    }
  }
});

const openDialog = async (page: Page): Promise<void> => {
  await page.click('[data-action=take-away]');
  await expect(page.locator('dialog.away img')).toBeVisible();
};

const taken = async (page: Page, button: string): Promise<{ readonly name: string; readonly data: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)] as [Promise<Download>, Promise<void>]);
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
};

/** What is the same in a picture made here and in one made by the build: all but its fonts and its address. */
const bare = (svg: string): string => svg.replace(/<style>.*?<\/style>/s, '').replace(/<text[^>]*>[^<]*en\/[a-z]+\/[^<]*<\/text>/g, '');

for (const id of ['converted', 'wire-returned', 'shishu-lent', 'rails-signed']) {
  test(`the picture of ${id} is the one the build drew, in a file named after it`, async ({ page }) => {
    const step = stepCalled(id);
    await open(page, pageOf(id));
    await openDialog(page);
    const { name, data } = await taken(page, '[data-action=export-svg]');
    expect(name).toBe(`${step.scenario}-${id}.svg`);
    const svg = data.toString();
    expect(bare(svg)).toBe(bare(built(`${step.address.en!}step.svg`).toString()));
    expect(svg).toContain(page.url());
    expect(svg).not.toMatch(/var\(|href/);
  });
}

test('PNG comes at three sizes, with what it shows in words', async ({ page }) => {
  await open(page, pageOf('converted'));
  await openDialog(page);
  const files = new Map<string, readonly [number, number]>();
  for (const scale of [1, 2, 4]) {
    const { name, data } = await taken(page, `[data-action=export-png][data-scale="${scale}"]`);
    files.set(name, sizeOf(data));
    expect(data.toString()).toContain(`Title\0\0\0\0\0${dataOf(stepCalled('converted')).title}`);
    expect(data.toString()).toContain(`Source\0\0\0\0\0${page.url()}`);
  }
  expect([...files.keys()]).toEqual(['alipay-converted.png', 'alipay-converted@2x.png', 'alipay-converted@4x.png']);
  const [one, ...larger] = [...files.values()];
  expect(one![0]).toBe(800);
  expect(larger).toEqual([2, 4].map((scale) => one!.map((side) => side * scale)));
});

/** How opaque a PNG is at its corner, from 0 to 255. */
const cornerOf = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(4, 4, 1, 1).data[3]!;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

test('on paper or transparent, in the shape that is chosen', async ({ page }) => {
  await open(page, pageOf('converted'));
  await openDialog(page);
  const paper = await taken(page, '[data-action=export-png][data-scale="1"]');
  expect(await cornerOf(page, paper.data)).toBe(255);
  await page.getByRole('radio', { name: 'Transparent' }).check();
  await page.getByRole('radio', { name: 'Narrow' }).check();
  const clear = await taken(page, '[data-action=export-png][data-scale="1"]');
  expect(await cornerOf(page, clear.data)).toBe(0);
  expect(sizeOf(clear.data)[0]).toBe(400);
});

test("the reader's numbers and own path are in the picture, its address and its name", async ({ page }) => {
  await open(page, pageOf('converted', '?amt=250&then=buyer.complain'));
  await openDialog(page);
  const { name, data } = await taken(page, '[data-action=export-svg]');
  expect(name).toBe('alipay-converted-own-path.svg');
  const svg = data.toString();
  expect(svg).toContain('?amt=250.00&amp;then=buyer.complain');
  expect(svg).toContain(`<title>${await page.locator('h1').textContent()}</title>`);
  expect(svg).toContain('Your own path');
});

test('the picture is copied as a PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, pageOf('converted'));
  await openDialog(page);
  await page.click('[data-action=copy-picture]');
  await expect(page.locator('dialog.away [role=status]').first()).toHaveText('The picture is copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);
});

test('where copying is forbidden, the picture stands there as a PNG, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, pageOf('converted'));
  await openDialog(page);
  await page.click('[data-action=copy-picture]');
  await expect(page.locator('dialog.away [role=status]').first()).toContainText('does not let the page copy');
  await expect(page.locator('dialog.away img')).toHaveAttribute('src', /^data:image\/png/);
});
