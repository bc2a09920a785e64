import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandOf } from '../../src/app/keys';
import { speakersCommandOf } from '../../src/app/present/keys';
import { loadSettings } from '../../src/app/settings';

const pressed = (key: string): KeyboardEvent => ({ key, target: null }) as KeyboardEvent;

/** The keys of contract section 4. */
const keys = {
  next: ['ArrowRight', ' ', 'PageDown'],
  back: ['ArrowLeft', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  play: ['p', 'P', '.'],
  replay: ['r', 'R'],
  present: ['f', 'F'],
  link: ['l', 'L'],
  help: ['?'],
};

describe.each(Object.entries(keys))('the keys of %s', (command, of) => {
  test.each(of)('%j ask for it, unless it is switched off', (key) => {
    expect(commandOf(pressed(key), [])).toBe(command);
    expect(commandOf(pressed(key), [command])).toBeNull();
    expect(
      commandOf(
        pressed(key),
        Object.keys(keys).filter((other) => other !== command),
      ),
    ).toBe(command);
  });
});

test('a speaker’s own keys are switched off one by one too; Escape always leaves', () => {
  expect(speakersCommandOf(pressed('b'), [])).toBe('black');
  expect(speakersCommandOf(pressed('b'), ['black'])).toBeNull();
  expect(speakersCommandOf(pressed('n'), ['black'])).toBe('notes');
  expect(speakersCommandOf(pressed('PageDown'), ['next'])).toBeNull();
  expect(speakersCommandOf(pressed('Escape'), ['leave'])).toBe('leave');
});

describe('the stored settings', () => {
  const stored = (text: string | null): unknown => vi.stubGlobal('localStorage', { getItem: () => text });
  afterEach(() => vi.unstubAllGlobals());

  test('keep what is switched off', () => {
    stored('{"theme":"dark","off":["next","help"]}');
    expect(loadSettings()).toEqual({ theme: 'dark', motion: 'auto', off: ['next', 'help'] });
  });
  test('of the time when one switch was for all keys of one letter are still read', () => {
    stored('{"keys":false}');
    const { off } = loadSettings();
    for (const key of ['p', '.', 'r', 'f', 'l', '?', 'b', 'n', 'd']) expect(speakersCommandOf(pressed(key), off), key).toBeNull();
    expect(commandOf(pressed('ArrowRight'), off)).toBe('next');
    stored('{"keys":true}');
    expect(loadSettings().off).toEqual([]);
  });
  test.each([null, 'null', '[]', '{"off":"next"}', 'x'])('%j are the standard ones', (text) => {
    stored(text);
    expect(loadSettings()).toEqual({ theme: 'auto', motion: 'auto', off: [] });
  });
});
