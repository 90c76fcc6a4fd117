import { expect, test } from 'vitest';
import { stream } from '../../../src/model/random';
import { type NumberStyle, parseNumber, type ThousandsSign } from '../../../src/model/read-number';

const readingOf = (text: string, style?: NumberStyle) => {
  const read = parseNumber(text, style);
  return 'value' in read ? read.value : read.reason;
};

test.each([
  ['0.05', 0.05],
  ['0,05', 0.05],
  ['5e-3', 0.005],
  ['5E−3', 0.005],
  ['1,5e+2', 150],
  ['−3', -3],
  ['–0,5', -0.5],
  ['\u00a0 7\t', 7],
  ['.5', 0.5],
  ['5,', 5],
  ['+4', 4],
  ['007', 7],
  ['0x10', 'not a number'],
  ['0b1', 'not a number'],
  ['0o7', 'not a number'],
  ['Infinity', 'not a number'],
  ['NaN', 'not a number'],
  ['1 000', 'not a number'],
  ['1,000,000', 'not a number'],
  ['1.000,5', 'not a number'],
  ['.', 'not a number'],
  ['e5', 'not a number'],
  ['5e', 'not a number'],
  ['5e1.5', 'not a number'],
  ['--5', 'not a number'],
  ['1_000', 'not a number'],
  ['٣', 'not a number'],
  ['57%', 'not a number'],
  ['1e400', 'too large'],
  ['−3.5e38', 'too large'],
  ['3.4e38', 3.4e38],
  ['1e-400', 0],
  ['', 'empty'],
  [' \u00a0', 'empty'],
])('%s is %s', (text, expected) => {
  expect(readingOf(text)).toBe(expected);
});

test.each<[string, NumberStyle, number | string]>([
  ['1,234.5', { decimal: '.', thousands: ',' }, 1234.5],
  ['1.234,5', { decimal: ',', thousands: '.' }, 1234.5],
  ['1,234', { decimal: '.', thousands: ',' }, 1234],
  ['12\u202f345\u00a0678,9', { decimal: ',', thousands: ' ' }, 12345678.9],
  ["1'234.5", { decimal: '.', thousands: '’' }, 1234.5],
  ['1,5', { decimal: '.', thousands: ',' }, 'not a number'],
  ['12,34,567.5', { decimal: '.', thousands: ',' }, 1234567.5],
  ['1,2,345', { decimal: '.', thousands: ',' }, 'not a number'],
  ['1.23.456', { decimal: ',', thousands: '.' }, 'not a number'],
  ['1234,567', { decimal: '.', thousands: ',' }, 'not a number'],
  ['0,5', { decimal: '.' }, 'not a number'],
  ['1.234', { thousands: '.' }, 1234],
  ['1.5', { thousands: '.' }, 'not a number'],
  ['-1 000e2', { thousands: ' ' }, -100_000],
])('%s, written with %o, is %s', (text, style, expected) => {
  expect(readingOf(text, style)).toBe(expected);
});

/** Draws for tests of many cases. */
function draws(name: string) {
  const random = stream(1, name);
  const below = (n: number) => Math.floor(random() * n);
  return { below, of: <T>(items: readonly T[]) => items[below(items.length)] };
}

test('what any program writes is read back as that number', () => {
  const { below, of } = draws('written');
  const styles: [string, string, NumberStyle][] = [
    ['.', '', {}],
    [',', '', {}],
    ['.', ',', { decimal: '.', thousands: ',' }],
    [',', '.', { decimal: ',', thousands: '.' }],
    [',', '\u00a0', { decimal: ',', thousands: ' ' }],
    ['.', '’', { thousands: '’' }],
  ];
  for (let n = 0; n < 3000; n++) {
    const digits = String(below(10 ** (1 + below(9))));
    const decimals = of(['', String(below(1000)).padStart(3, '0'), String(below(10))]);
    const exponent = of(['', '', `e${below(20) - 10}`, `E+${below(9)}`]);
    const isMinus = below(2) === 1;
    const [decimal, thousands, style] = of(styles);
    const grouped = digits.replace(/\B(?=(\d{3})+$)/g, thousands);
    const text = `${of(['', ' ', '\u00a0'])}${isMinus ? of(['-', '−']) : of(['', '+'])}${grouped}${
      decimals && decimal + decimals
    }${exponent}${of(['', '  '])}`;
    const expected = Number(`${isMinus ? '-' : ''}${digits}.${decimals || 0}${exponent}`);
    expect(readingOf(text, style), JSON.stringify([text, style])).toBe(expected);
  }
});

test('of any jumble of signs it reads what a reader of single characters reads', () => {
  const { below, of } = draws('jumble');
  const thousands: (ThousandsSign | undefined)[] = [undefined, ',', '.', ' ', '’'];
  let numbers = 0;
  for (let n = 0; n < 20_000; n++) {
    const text = Array.from({ length: 1 + below(7) }, () => of([...'000123459.,.,e-−+ ’x'])).join('');
    const style: NumberStyle = { decimal: of([undefined, '.', ',']), thousands: of(thousands) };
    if (style.decimal === style.thousands) delete style.decimal;
    const expected = slowly(text.trim(), style);
    if (typeof expected === 'number') numbers += 1;
    expect(readingOf(text, style), JSON.stringify([text, style])).toBe(expected);
  }
  expect(numbers).toBeGreaterThan(2000);
});

/** The same grammar, read from left to right without patterns. */
function slowly(text: string, { decimal, thousands }: NumberStyle): number | string {
  if (text === '') return 'empty';
  let at = 0;
  const isDigit = (k: number) => text[k] >= '0' && text[k] <= '9';
  const sign = () => {
    const mark = text[at];
    if (mark === '-' || mark === '−' || mark === '+') at += 1;
    return mark === '-' || mark === '−' ? '-' : '';
  };
  const run = () => {
    let digits = '';
    while (isDigit(at)) digits += text[at++];
    return digits;
  };
  const minus = sign();
  let whole = run();
  if (thousands && whole.length >= 1 && whole.length <= 3) {
    const isGroup = () =>
      text[at] === thousands && [1, 2, 3].every((k) => isDigit(at + k)) && !isDigit(at + 4);
    let parts = whole;
    const before = at;
    while (isGroup()) {
      at += 1;
      parts += run();
    }
    if (at > before) whole = parts;
  }
  let decimals = '';
  const mark = text[at];
  if ((mark === '.' || mark === ',') && mark !== thousands && (!decimal || mark === decimal)) {
    at += 1;
    decimals = run();
  }
  if (whole + decimals === '') return 'not a number';
  let exponent = '';
  if (text[at] === 'e') {
    at += 1;
    exponent = sign() + run();
    if (!isDigit(at - 1)) return 'not a number';
  }
  if (at < text.length) return 'not a number';
  const value = Number(`${minus}${whole || 0}.${decimals || 0}e${exponent || 0}`);
  return Number.isFinite(Math.fround(value)) ? value : 'too large';
}
