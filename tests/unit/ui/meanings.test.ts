import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as colors from '../../../src/ui/color';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));
const base = readFileSync('src/app/base.css', 'utf8');

/** What shines: lamps, what is said of activations in numbers and bars, and the slider that light is paid with. */
const LIT =
  /lamp|is-hot|traced-unit b|histogram rect|wordview-bar|slider-(rail|thumb)|codes-table tbody td|lamp-lights|^\s*60%/;

it('amber is light, and nothing else', () => {
  const wrong = sources
    .filter(({ file }) => file.endsWith('.css'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/([^{};]*)\{([^{}]*)\}/g)]
        .filter(([, , rules]) => rules.includes('var(--light'))
        .filter(([, selector]) => !LIT.test(selector))
        .map(([, selector]) => `${file}: ${selector.trim()}`),
    );
  expect(wrong).toEqual([]);
});

it('its colour is written down once for the page, and once for canvases', () => {
  const named = sources.filter(({ text }) => /#f5b342|#ffe2a3|245[, ]+179[, ]+66/.test(text));
  expect(named.map(({ file }) => file).toSorted()).toEqual(['app/base.css', 'ui/color.ts']);
});

it('canvases and the page mean the same by the same colour', () => {
  const { LIGHT, SELECTED, POINTED, FOCUS } = colors;
  for (const [name, color] of Object.entries({ light: LIGHT, pointed: POINTED }))
    expect(base).toContain(`--${name}: ${color};`);
  expect(base).toContain(`--selected: ${SELECTED.slice(0, 4)};`);
  expect(base).toContain(`--focus: ${FOCUS};`);
});

it('no rule asks for a colour that has no name', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const given = new Set(Array.from(all.matchAll(/(--[a-z-]+)['"]?:/g), ([, name]) => name));
  // React Aria's own.
  given.add('--trigger-width');
  const lacking = sources.flatMap(({ file, text }) =>
    Array.from(text.matchAll(/var\((--[a-z-]+)\)/g), ([, name]) => name)
      .filter((name) => !given.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(lacking).toEqual([]);
});
