import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/locales';
import type { MessageId } from '../../../src/locales/en';
import { en, plainly, type Texts, uk } from '../../texts';

const CATALOGS: Record<Locale, Texts> = { en, uk };
const IDS = Object.keys(en) as MessageId[];

/** The same in every language. */
const SAME: readonly MessageId[] = [
  'metrics.webgl',
  'metrics.cpu',
  'mechanism.l1',
  'mechanism.topk',
  'mechanism.kl',
  'lesson.percent',
  'status.both',
  'status.said',
];

const { formatters } = createIntl({ locale: 'en', messages: {} });

/** Part of a message as it is read: only arguments, plurals and selects have a name and options that matter here. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}
const LITERAL = 0;
const POUND = 7;

/** Names of the arguments, `{unit}` and `{units, plural, …}`, each once. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const collect = (parts: readonly Part[]) => {
    for (const { type, value, options } of parts) {
      if (type !== LITERAL && type !== POUND && value) names.add(value);
      for (const branch of Object.values(options ?? {})) collect(branch.value);
    }
  };
  collect(formatters.getMessageFormat(message, 'en').getAst() as Part[]);
  return [...names].sort();
}

/** A formatter that throws where the page would fall back on the bare message. */
function formatterOf(locale: Locale) {
  const onError = (error: unknown) => {
    throw error;
  };
  const intl = createIntl({ locale, messages: { ...CATALOGS[locale] }, onError });
  return (id: MessageId, values: Record<string, string | number> = {}) => intl.formatMessage({ id }, values);
}

test('both catalogs have the same messages in the same order', () => {
  expect(Object.keys(uk)).toEqual(IDS);
});

test('every message takes the same arguments in both languages', () => {
  const argumentsById = (catalog: Texts) =>
    Object.fromEntries(IDS.map((id) => [id, argumentsOf(catalog[id])]));
  expect(argumentsById(uk)).toEqual(argumentsById(en));
});

describe.each(Object.keys(CATALOGS) as Locale[])('catalog %s', (locale) => {
  const format = formatterOf(locale);
  const catalog = CATALOGS[locale];

  test('every message formats without a trace of its syntax', () => {
    const texts = IDS.flatMap((id) =>
      [0, 1, 2, 5, 21].map((count) => {
        const values = Object.fromEntries(argumentsOf(catalog[id]).map((name) => [name, count]));
        return { id, text: format(id, values) };
      }),
    );
    expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(texts.filter(({ text }) => /[{}#]|undefined|plural/.test(text))).toEqual([]);
  });

  test('no straight quotes: an apostrophe would be an escape', () => {
    expect(IDS.filter((id) => /['"]/.test(catalog[id]))).toEqual([]);
  });
});

describe('Ukrainian', () => {
  const format = (id: MessageId, values: Record<string, string | number>) =>
    plainly(formatterOf('uk')(id, values));

  test('nothing is left in English', () => {
    expect(IDS.filter((id) => uk[id] === en[id]).sort()).toEqual([...SAME].sort());
    const withoutCyrillic = IDS.filter((id) => !/[а-яіїєґ]/i.test(uk[id].replace(/\{\w+\}/g, '')));
    const bare: MessageId[] = ['app.otherLanguage', 'trace.mixed', 'ask.unitAt', 'own.quoted', ...SAME];
    expect(withoutCyrillic.sort()).toEqual(bare.sort());
  });

  test('letters are Ukrainian, and no word mixes alphabets', () => {
    expect(IDS.filter((id) => /[ыэъё]|[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i.test(uk[id]))).toEqual([]);
  });

  test('a number counted in words has all four plural forms', () => {
    const incomplete = IDS.filter((id) => {
      const branches = (category: string) => uk[id].split(`${category} {#`).length - 1;
      const counted = uk[id].includes('#');
      return counted && ['one', 'few', 'many'].some((category) => branches(category) !== branches('other'));
    });
    expect(incomplete).toEqual([]);
  });

  const NUMBERS = [1, 2, 5, 11, 21, 22];

  test('steps a second', () => {
    expect(NUMBERS.map((steps) => format('controls.speedValue', { steps }))).toEqual([
      '1 крок за секунду',
      '2 кроки за секунду',
      '5 кроків за секунду',
      '11 кроків за секунду',
      '21 крок за секунду',
      '22 кроки за секунду',
    ]);
  });

  test('units of the network: after «з» stands the genitive', () => {
    const values = { pattern: '101', count: 1, output: '1,00; 0,00' };
    expect(NUMBERS.map((units) => format('network.described', { ...values, units }))).toEqual([
      'Візерунок 101 засвічує 1 з 1 елемента. Реконструкція: 1,00; 0,00.',
      'Візерунок 101 засвічує 1 з 2 елементів. Реконструкція: 1,00; 0,00.',
      'Візерунок 101 засвічує 1 з 5 елементів. Реконструкція: 1,00; 0,00.',
      'Візерунок 101 засвічує 1 з 11 елементів. Реконструкція: 1,00; 0,00.',
      'Візерунок 101 засвічує 1 з 21 елемента. Реконструкція: 1,00; 0,00.',
      'Візерунок 101 засвічує 1 з 22 елементів. Реконструкція: 1,00; 0,00.',
    ]);
  });

  test('further units of a trace', () => {
    expect(NUMBERS.map((count) => format('trace.more', { count }))).toEqual([
      '… і ще 1 елемент.',
      '… і ще 2 елементи.',
      '… і ще 5 елементів.',
      '… і ще 11 елементів.',
      '… і ще 21 елемент.',
      '… і ще 22 елементи.',
    ]);
  });

  test('bits of a line that is too long', () => {
    expect(NUMBERS.map((bits) => format('paste.tooLong', { line: 3, bits }))).toEqual([
      'У рядку 3 більше ніж 1 біт. Зробіть візерунки коротшими.',
      'У рядку 3 більше ніж 2 біти. Зробіть візерунки коротшими.',
      'У рядку 3 більше ніж 5 бітів. Зробіть візерунки коротшими.',
      'У рядку 3 більше ніж 11 бітів. Зробіть візерунки коротшими.',
      'У рядку 3 більше ніж 21 біт. Зробіть візерунки коротшими.',
      'У рядку 3 більше ніж 22 біти. Зробіть візерунки коротшими.',
    ]);
  });

  test('one default or several, without a number', () => {
    const defaults = (count: number) => format('alert.link', { problems: 'λ', count });
    expect(defaults(1)).toContain('взято типове значення.');
    expect([2, 5, 21].map(defaults).every((text) => text.endsWith('взято типові значення.'))).toBe(true);
  });
});
