import { configure, render, screen, within } from '@testing-library/svelte';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { resolve } from '../../src/engine/values';
import type { Values } from '../../src/scenarios/input';
import { loadScenario } from '../../src/scenarios';
import type { InputId } from '../../src/scenarios/alipay/inputs';
import { allWords } from '../../src/engine/wording';
import type { Words } from '../../src/scenarios/scenario';
import type { AlipayAside, AlipayCore } from '../../src/scenarios/alipay/words';
import { en as book } from '../../src/scenarios/alipay/words/en';
import { en as ui } from '../../src/text/ui/en';
import Inputs from '../../src/app/Inputs.svelte';

const scenario = await loadScenario('alipay');

const words = (await allWords(book)) as Words & AlipayCore & AlipayAside;

// Nothing here is hidden by style, and asking jsdom of each element whether it is takes seconds.
configure({ defaultHidden: true });

// jsdom knows the element and its `open`, not how it is shown.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const show = (given: Values = {}, story: Values = {}) => {
  const onapply = vi.fn();
  const onclose = vi.fn();
  render(Inputs, { scenario, resolved: resolve(scenario.inputs, given, story), given, words, ui, onapply, onclose });
  return { onapply, onclose, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
};
const field = (id: InputId): HTMLInputElement => document.querySelector<HTMLInputElement>(`[name=${id}]`)!;
const apply = (): HTMLButtonElement => screen.getByRole('button', { name: ui.inputs.apply });
const described = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

test('the panel has a title, every input by its label, and the first group open', () => {
  show();
  const dialog = screen.getByRole('dialog', { name: ui.inputs.title });
  const labels = new Map([...dialog.querySelectorAll('label')].map(({ htmlFor, textContent }) => [htmlFor, textContent]));
  for (const { id } of scenario.inputs) expect(labels.get(field(id as InputId).id)).toContain(words.inputs[id as InputId].label);
  expect(within(dialog).getByRole('group', { name: words.groups.price })).toBeDefined();
  expect(field('amt').placeholder).toBe('100');
  expect(described(field('amt'))).toContain('0 to 10,000,000 USD');
});

test('Enter applies what was typed, in canonical writing', async () => {
  const { onapply, user } = show();
  await user.type(field('amt'), ' 1,250.5 {Enter}');
  expect(onapply).toHaveBeenCalledExactlyOnceWith({ amt: '1250.50' });
});

test('a wrong value stays, says what is wrong and allowed, and keeps Apply shut', async () => {
  const { onapply, user } = show();
  await user.type(field('fee'), '25{Enter}');
  expect(onapply).not.toHaveBeenCalled();
  expect(field('fee').value).toBe('25');
  expect(field('fee').getAttribute('aria-invalid')).toBe('true');
  expect(described(field('fee'))).toContain('Too large. Allowed: 0 to 20%.');
  expect(apply().disabled).toBe(true);
  expect(screen.getByRole('status').textContent).toContain(words.inputs.fee.label);
  await user.clear(field('fee'));
  await user.type(field('fee'), '2.5');
  expect(apply().disabled).toBe(false);
});

test.each([
  ['amt', 'twelve', 'This is not a number.'],
  ['amt', '1.234', 'At most 2 decimals.'],
  ['date', '2015-02-30', 'This cannot be read.'],
  ['date', '2012-01-01', 'Too small.'],
] as const)('%s cannot be %s', async (id, text, problem) => {
  const { user } = show();
  await user.type(field(id), text);
  expect(described(field(id))).toContain(problem);
});

test('a default follows the input it depends on, and a typed value is judged anew', async () => {
  const { user } = show({ amt: '99.50' });
  await user.selectOptions(field('ccy'), 'JPY');
  expect(field('amt').value).toBe('99.50');
  expect(described(field('amt'))).toContain('No decimals here.');
  await user.clear(field('amt'));
  expect(field('amt').placeholder).toBe('12,000');
  expect(apply().disabled).toBe(false);
});

test('what the story asks for is the default, and the reader’s own choice survives it', async () => {
  const { onapply, user } = show({ fault: 'none' }, { fault: 'signature', amt: '20000' });
  expect(field('amt').placeholder).toBe('20,000');
  await user.click(apply());
  expect(onapply).toHaveBeenCalledExactlyOnceWith({ fault: 'none' });
});

test('no holidays at all is a value', async () => {
  const { onapply, user } = show();
  await user.clear(field('holidays'));
  await user.click(apply());
  expect(onapply).toHaveBeenCalledExactlyOnceWith({ holidays: '' });
});

test('Reset returns to the defaults, and Close applies nothing', async () => {
  const { onapply, onclose, user } = show({ amt: '5.00' });
  expect(field('amt').value).toBe('5.00');
  await user.click(screen.getByRole('button', { name: ui.inputs.reset }));
  expect(field('amt').value).toBe('');
  await user.click(screen.getByRole('button', { name: ui.inputs.close }));
  expect(onapply).not.toHaveBeenCalled();
  expect(onclose).toHaveBeenCalled();
});
