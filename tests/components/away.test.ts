import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import Pictures from '../../src/app/away/Pictures.svelte';
import { save } from '../../src/app/away/save';
import Tables from '../../src/app/away/Tables.svelte';
import type { Taken } from '../../src/app/away/taken';
import { tellerOf } from '../../src/app/print/material';
import { drawStill } from '../../src/export/draw';
import { pngFrom } from '../../src/export/raster';
import { away } from '../../src/text/ui/en/away';
import { paper } from '../../src/text/ui/en/paper';

vi.mock('../../src/export/draw', () => ({ drawStill: vi.fn() }));
vi.mock('../../src/export/raster', () => ({ dataUrl: (svg: string) => `data:image/svg+xml,${svg}`, pngFrom: vi.fn() }));
vi.mock('../../src/export/caption', () => ({ captionOf: () => ({ title: 'A step', alt: 'What it shows' }) }));
vi.mock('../../src/app/away/taken', () => ({ pictureOf: () => ({ address: 'https://example.org/' }) }));
vi.mock('../../src/app/print/material', () => ({ tellerOf: vi.fn() }));
vi.mock('../../src/app/away/save', () => ({ save: vi.fn(), asDataUrl: (blob: Blob) => Promise.resolve(`data:${blob.type}`) }));

const address = { scenario: 'alipay', step: 'paid', then: [] };
const taken = { ui: { away: away.away }, paper, session: { explainer: { address } } } as unknown as Taken;
const { picture: ui } = away.away;
const png = new Blob([], { type: 'image/png' });

beforeEach(() => vi.resetAllMocks());

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const said = (text: string): Promise<void> => vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));

test('a picture whose typefaces cannot be fetched is not at drawing for ever, and no button fails silently', async () => {
  vi.mocked(drawStill).mockRejectedValue(new Error('no network'));
  render(Pictures, { taken });
  await vi.waitFor(() => expect(screen.queryByText(ui.drawing)).toBeNull());
  expect(screen.getByText(ui.undrawn)).toBeDefined();
  await press(ui.svg);
  await said(ui.undrawn);
  await userEvent.click(screen.getByRole('radio', { name: ui.themes.dark }));
  await said('');
  await press(ui.png({ scale: 2 }));
  await said(ui.undrawn);
});

test('a PNG that the browser cannot draw leaves the SVG, and says so', async () => {
  vi.mocked(drawStill).mockResolvedValue('drawn');
  vi.mocked(pngFrom).mockRejectedValue(new Error('too large'));
  render(Pictures, { taken });
  await press(ui.png({ scale: 4 }));
  await said(ui.failed);
});

test('a PNG stands in the preview unless the reader has chosen otherwise while it was drawn', async () => {
  vi.mocked(drawStill).mockImplementation((_, { theme }) => Promise.resolve(theme));
  let drawn: (png: Blob) => void = () => undefined;
  vi.mocked(pngFrom).mockImplementation(() => new Promise((resolve) => (drawn = resolve)));
  render(Pictures, { taken });
  const shown = async (src: string): Promise<void> => vi.waitFor(() => expect(screen.getByRole('img').getAttribute('src')).toBe(src));
  await press(ui.png({ scale: 4 }));
  await vi.waitFor(() => expect(pngFrom).toHaveBeenCalledOnce());
  drawn(png);
  await shown('data:image/png');
  await press(ui.png({ scale: 4 }));
  await vi.waitFor(() => expect(pngFrom).toHaveBeenCalledTimes(2));
  await userEvent.click(screen.getByRole('radio', { name: ui.themes.dark }));
  drawn(png);
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  await shown('data:image/svg+xml,dark');
  await said('');
});

test('a table whose words cannot be fetched is said not to be made', async () => {
  vi.mocked(tellerOf).mockRejectedValue(new Error('no network'));
  render(Tables, { taken });
  await press(paper.tables.books);
  await said(paper.tables.failed);
  expect(save).not.toHaveBeenCalled();
});
