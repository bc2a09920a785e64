import { expect, test } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { walk } from '../../src/engine/walk';
import { allWords } from '../../src/engine/wording';
import { drawStill } from '../../src/export/draw';
import { fileName } from '../../src/export/file-name';
import { loadScenario } from '../../src/scenarios';
import { en as book } from '../../src/scenarios/alipay/words/en';
import { formatFor } from '../../src/text/format';
import { en as ui } from '../../src/text/ui/en';

const scenario = await loadScenario('alipay');
const sources = await scenario.sources();
const words = await allWords(book);
const format = formatFor('en-GB', scenario.zone, words.values);

test('a still drawn out of sight is XML with its fonts, and leaves nothing in the page', async () => {
  const at = walk(scenario, catalogue(scenario), startAt('en', 'alipay', 'converted'));
  const address = 'https://example.org/?a=1&b=2';
  const svg = await drawStill({ walk: at, at: at.at, words, format, ui, sources, address }, { as: 'wide', theme: 'light', background: 'paper' });
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(root.tagName).toBe('svg');
  expect(root.querySelector('title')!.textContent).toBe('Alipay buys $97.00 from the settlement bank for ¥617.23');
  expect(root.querySelector('desc')!.textContent).toContain('Money: ¥617.23 from Alipay to Settlement bank.');
  expect([...root.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(address);
  expect(root.querySelector('style')!.textContent.match(/@font-face/g)).toHaveLength(3);
  expect(document.body.childElementCount).toBe(0);
});

test('a file is named by its step, its size and its path', () => {
  const address = startAt('en', 'alipay', 'converted');
  expect(fileName(address, 'svg')).toBe('alipay-converted.svg');
  expect(fileName(address, '@2x.png')).toBe('alipay-converted@2x.png');
  expect(fileName({ ...address, then: ['buyer.complain'] }, 'png')).toBe('alipay-converted-own-path.png');
});
