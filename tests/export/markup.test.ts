import { expect, test } from 'vitest';
import { parse, write } from '../../src/export/markup';
import { declaredFor, rulesIn, variablesOf } from '../../src/export/styles';

test('reads what Svelte writes and writes XML', () => {
  const read = parse(
    '<!--[--><svg viewBox="0 0 1 1"><title>a &lt; b &amp; “c”&nbsp;d</title><!----><path d="M0 0" /><text\n  class="x">1<tspan x="0"> 2</tspan></text></svg><!--]-->',
  );
  expect(write(read)).toBe(
    '<svg viewBox="0 0 1 1"><title>a &lt; b &amp; “c”\u00a0d</title><path d="M0 0"/><text class="x">1<tspan x="0"> 2</tspan></text></svg>',
  );
});

test('refuses what is not one well-nested element', () => {
  expect(() => parse('<g><path></g></path>')).toThrow('</g> ends path');
  expect(() => parse('<g></g><g></g>')).toThrow('one element');
  expect(() => parse('<g>')).toThrow('one element');
});

test('the weightier rule wins, and of two alike the later', () => {
  const rules = rulesIn('/* a {} */ .a .b { fill: red; stroke: none; } .a text { fill: blue } text.b { stroke: red } .c, .b { fill: green; }');
  const line = [
    { tag: 'g', attributes: { class: 'a x' }, children: [] },
    { tag: 'text', attributes: { class: 'b' }, children: [] },
  ];
  expect(Object.fromEntries(declaredFor(rules, line))).toEqual({ fill: 'red', stroke: 'none' });
  expect(Object.fromEntries(declaredFor(rules, line.slice(1)))).toEqual({ fill: 'green', stroke: 'red' });
});

test('names what it cannot read', () => {
  expect(() => rulesIn('.a > .b { fill: red }')).toThrow('not >');
  expect(() => variablesOf(':root { --a: 1; }', '.dark')).toThrow('no .dark');
  expect(variablesOf(':root { --a: 1; color: red; --b: var(--a) }', ':root')).toEqual({ '--a': '1', '--b': 'var(--a)' });
});
