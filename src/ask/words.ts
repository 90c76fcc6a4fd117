import { EMPTY, LIGHT } from './common-words';

/** Endings that only say how a word stands in its sentence; longer ones first. */
const ENGLISH_ENDINGS = [
  'ingly',
  'ations',
  'ation',
  'nesses',
  'ness',
  'ings',
  'ing',
  'ies',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];
const UKRAINIAN_ENDINGS = [
  'остями',
  'остях',
  'ування',
  'юються',
  'уються',
  'ається',
  'иться',
  'ається',
  'аються',
  'уватися',
  'ювати',
  'увати',
  'ністю',
  'ності',
  'ність',
  'ення',
  'ання',
  'яння',
  'еннями',
  'остей',
  'ості',
  'істю',
  'ість',
  'ться',
  'тися',
  'ати',
  'ити',
  'іти',
  'ими',
  'іми',
  'ого',
  'ому',
  'ами',
  'ями',
  'ах',
  'ях',
  'ові',
  'еві',
  'єві',
  'ують',
  'юють',
  'ають',
  'яють',
  'ить',
  'ють',
  'ять',
  'ать',
  'ої',
  'ою',
  'ею',
  'єю',
  'ий',
  'ій',
  'их',
  'іх',
  'им',
  'ім',
  'ів',
  'їв',
  'ев',
  'ам',
  'ям',
  'ом',
  'ем',
  'єм',
  'ує',
  'ює',
  'ає',
  'яє',
  'ла',
  'ло',
  'ли',
  'а',
  'я',
  'о',
  'е',
  'є',
  'и',
  'і',
  'ї',
  'у',
  'ю',
  'ь',
  'й',
];
/** One word for what newcomers call by several, as stems; each line begins with the word of the lesson. */
const SYNONYMS = new Map(
  `unit neuron node lamp
  photograph photo pictur image imag
  colour color
  lesson cours
  encod encoder
  decod decoder
  світ гор спалах
  елемент нейрон ламп лампочк вузол вузл юніт
  фотограф фотографі світлин фото знімк знімок
  візерунк візерунок патерн
  урок курс уроц
  смуг смужк смужок
  кодувальник енкодер
  декодувальник декодер
  автокодувальник автоенкодер автокодер`
    .split('\n')
    .flatMap((line) => {
      const [ours, ...others] = line.trim().split(' ');
      return others.map((other) => [other, ours] as const);
    }),
);
/** What must stay of a word, so that short ones do not all look alike. */
const LEAST_STEM = 3;

/** Stems of words that carry little. */
const LIGHT_STEMS = new Set(LIGHT.split(/\s+/).map((word) => stemOf(word.replaceAll('ʼ', ''))));

/** Words of talk; and numbers, which are more often a value than a subject. */
export function isLight(stem: string): boolean {
  return LIGHT_STEMS.has(stem) || /^\d/.test(stem);
}

/** The words of a text as stems, without those that say nothing. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !EMPTY.has(word))
    .map(stemOf);
}

/** Lower-case words; apostrophes inside a word are left out, `what’s` is `what`, `I’m` is `i`, λ is spelt out. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’'`](?:s|m|re|ve|ll|d)\b/g, '')
    .replace(/[’'ʼ`]/g, '')
    .replaceAll('λ', ' lambda ')
    .replace(/datasets?\b/g, 'data set')
    // As Ukrainians write them by ear.
    .replace(/топ-?\s?к(?!\p{L})/gu, 'topk')
    .replace(/(?<!\p{L})л1/gu, 'l1')
    .replace(/чат\s?-?гпт/g, 'chatgpt')
    .replaceAll('ё', 'е')
    // `0.6` is one number.
    .replace(/(\d)[.,](\d)/g, '$1$2')
    // `GPT-4` is one name; `4 units` are two words.
    .replace(/(\p{L})-(\d)/gu, '$1$2');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What remains of a word without its ending; words for the same thing become one. Numbers stay. */
export function stemOf(word: string): string {
  const stem = withoutEnding(word);
  return SYNONYMS.get(stem) ?? stem;
}

/** Cuts the longest known ending that leaves enough of the word. */
function withoutEnding(word: string): string {
  const endings = /[а-яіїєґ]/.test(word) ? UKRAINIAN_ENDINGS : ENGLISH_ENDINGS;
  if (/^\d/.test(word)) return word;
  let best = word;
  for (const ending of endings) {
    const stem = word.slice(0, word.length - ending.length);
    // `loss` is no plural of `los`.
    if (ending === 's' && word.endsWith('ss')) continue;
    if (word.endsWith(ending) && stem.length >= LEAST_STEM && stem.length < best.length) best = stem;
  }
  return best;
}
