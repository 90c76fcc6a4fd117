/** What a question names: read out of its words, in either language. */
export interface Asked {
  /** The question in lower case, with plain apostrophes left out. */
  text: string;
  /** Latent units named, from 0; `unit 2` is 1. */
  units: number[];
  /** Bits named, from 0. */
  bits: number[];
  /** A word of 0 and 1, or a word in quotes: an input. */
  input: string | null;
  /** A second one, as in `light for both 010 and 100`. */
  other: string | null;
  /** A value for a setting: `λ = 0.5`, `6 units`. */
  setting: { key: 'sparsity' | 'units' | 'lr'; value: number } | null;
}

const ORDINALS: readonly RegExp[] = [
  /first|перш/,
  /second|друг/,
  /third|трет/,
  /fourth|четверт/,
  /fifth|пʼ?ят(?!ь)/,
  /sixth|шост/,
];
/** Asks for a reason. */
export const WHY = /why|how come|reason|чому|чого|навіщо|нащо|через що|причин/;
/** The run without sparsity, beside it or not. */
export const TWIN = /dense|twin\b|щільн|двійник/;
/** What a latent unit is called. */
export const UNIT =
  '(?:units?|lamps?|neurons?|nodes?|latents?|елемент\\p{L}*|ламп\\p{L}*|нейрон\\p{L}*|вуз(?:ол|л)\\p{L}*)';
const NUMBER = '(\\d+(?:[.,]\\d+)?)';

export function readQuestion(question: string): Asked {
  const unnumbered = withoutNumbers(question);
  const input = inputIn(unnumbered);
  const text = question.toLowerCase().replace(/[’'ʼ`]/g, '');
  return {
    text,
    units: numbersAfter(text, `(?:${UNIT}|(?<!\\p{L})z_?)`),
    bits: numbersAfter(text, '(?:bits?|біт\\p{L}*)'),
    input,
    other: input === null ? null : inputIn(unnumbered.replaceAll(input, ' ')),
    setting: settingIn(inDigits(text)),
  };
}

/** `unit 2`, `units 2 and 3`, `unit #2`, `2-й елемент`, `2 елемент` (two of them would be `елементи`), `the second unit`. */
function numbersAfter(text: string, name: string): number[] {
  const found: number[] = [];
  const list = new RegExp(
    `${name}\\s*(?:number|номер|no\\.?|№|#)?\\s*(\\d{1,4}(?:\\s*(?:,|and|or|і|й|та|чи)\\s*\\d{1,4})*)`,
    'gu',
  );
  for (const [, numbers] of text.matchAll(list)) found.push(...(numbers.match(/\d+/g) ?? []).map(Number));
  for (const [, number] of text.matchAll(
    new RegExp(`(\\d{1,4})(?:st|nd|rd|th|-?\\p{L}{1,3})\\s+${name}`, 'gu'),
  ))
    found.push(Number(number));
  for (const [, number, word] of text.matchAll(
    /(?<![\p{N}=≈.,]\s?)(?<!(?:тільки|лише|всього|по|на|для|із|з)\s)(\d{1,4})\s+(елемент|нейрон|вузол|лампа|біт)(?!\p{L})/gu,
  ))
    if (new RegExp(name, 'u').test(word)) found.push(Number(number));
  const before = new RegExp(`(\\p{L}+)\\s+${name}`, 'gu');
  for (const [, word] of text.matchAll(before)) {
    const place = ORDINALS.findIndex((ordinal) => ordinal.test(word));
    if (place >= 0) found.push(place + 1);
  }
  return [...new Set(found)].filter((number) => number > 0).map((number) => number - 1);
}

const COUNTED = `(?:${UNIT}|bits?|біт\\p{L}*|steps?|bars?|features?|causes?|seed|крок\\p{L}*|кроц\\p{L}*|сму[гз]\\p{L}*|озна[кц]\\p{L}*|зерн\\p{L}*)`;

const NUMBER_AFTER = new RegExp(
  `(${COUNTED})\\s*(?:number|номер|no\\.?|№|#)?\\s*\\d+(?:\\s*(?:,|and|or|і|й|та|чи)\\s*\\d+(?!\\d))*`,
  'giu',
);
const NUMBER_BEFORE = new RegExp(`\\d+(?:st|nd|rd|th|-\\p{L}{1,3})\\s+(${COUNTED})`, 'giu');

/** `unit 10`, `step 100` and `11-й елемент` are no patterns. */
function withoutNumbers(question: string): string {
  return question.replace(NUMBER_AFTER, '$1').replace(NUMBER_BEFORE, '$1');
}

function inputIn(question: string): string | null {
  // Not in `H100`, `100 steps`, `100 %`.
  const bits = question.match(
    /(?<![\p{L}\d.,-])(?<!(?:до|up to|\d to)\s)[01]{2,16}(?![\d.,]*\d)(?!\p{L})(?!\s*(?:%|step|unit|lamp|neuron|time|word|number|watt|percent|second|minut|year|крок|елем|ламп|нейр|раз|сл[оі]в|чис|ват|відсот|секунд|хвил|рок))/iu,
  );
  if (bits) return bits[0];
  const quoted = question.match(/[“”"«„‘'](\p{L}[\p{L}-]*)[“”"»‘’']/u);
  return quoted ? quoted[1].toLowerCase() : null;
}

const NUMBER_WORDS: readonly RegExp[] = [
  /two|дв(?:а|і|ома|ох)/,
  /three|три|трьо(?:ма|х)/,
  /four|чотир(?:и|ма|ьох)/,
  /five|пʼ?ят(?:ь|и|ьма|ьох)/,
  /six|шіст(?:ь|ьма|ьох)|шести/,
  /seven|сім(?:ома|ох)?|семи/,
  /eight|вісім(?:ома|ох)?|восьми/,
  /nine|девʼ?ят(?:ь|и|ьма|ьох)/,
  /ten|десят(?:ь|и|ьма|ьох)/,
].map(({ source }) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu'));

/** `six units` as `6 units`. */
function inDigits(text: string): string {
  return NUMBER_WORDS.reduce((all, word, place) => all.replace(word, String(place + 2)), text);
}

function settingIn(text: string): Asked['setting'] {
  const lambda = text.match(
    new RegExp(
      `(?:λ|lambda|лямбд\\p{L}*|sparsity|розрідженіст\\p{L}*|price of light|цін\\p{L}* світла)\\D{0,22}?${NUMBER}`,
      'u',
    ),
  );
  if (lambda) return { key: 'sparsity', value: numberOf(lambda[1]) };
  if (
    /(?:no|without|zero|turn\p{L}* off|switch\p{L}* off)\s+(?:any\s+|the\s+)?sparsity|sparsity (?:is |were |was )?(?:off|zero)|free light|light (?:is|was|were|had been) free|(?:безплатн|безкоштовн)\p{L}* світл|світло \p{L}* ?(?:безплатн|безкоштовн)|без розрідженості|вимкн\p{L}* розрідженіст|нульов\p{L}* розрідженіст/u.test(
      text,
    )
  ) {
    return { key: 'sparsity', value: 0 };
  }
  const rate = text.match(new RegExp(`(?:learning rate|швидк\\p{L}* навчання)\\D{0,22}?${NUMBER}`, 'u'));
  if (rate) return { key: 'lr', value: numberOf(rate[1]) };
  const units = text.match(
    new RegExp(`(?<!№|#)(\\d{1,4})\\s+(?:latent |hidden |прихован\\p{L}* )?${UNIT}`, 'u'),
  );
  return units ? { key: 'units', value: Number(units[1]) } : null;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
