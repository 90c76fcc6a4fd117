/** Words that say nothing about the subject of a question, English and Ukrainian, as `stemsOf` writes them. */
const EMPTY = new Set(
  `a an the is are was were be been being am do does did doing done have has had can could will would shall should may might must
  i me my you your it its he she they them their we our this that these those there here of to in on at by for from with about into
  as than then so and or but if not no what which who whom whose when where why how please work works tell explain describe mean means meaning
  say says call called thing things one ones get gets make makes use used using just also very much many more most some any all each
  every other another up down out over again same own like five simply role purpose button calculate calculated compute computed measure measured defined want know understand show give me let s
  що це як чому навіщо який яка яке які яким якою яких котрий коли де куди звідки хто кого чий чия чиє чиї скільки чи а і й та або але
  не ні на у в з із зі до від по за під над про для при через між без то так там тут ось цей ця ці цього цьому цим той ті того тому
  тим є бути був була було були буде будуть має мають мати можна може можуть треба потрібно мені мене мій моя моє мої моїй ти ви вас вам
  ваш він вона воно вони їх його її ми нас нам наш поясни поясніть розкажи розкажіть скажи скажіть будь ласка означає значить таке такий
  така такі саме ж же би б щоб якщо коли лише тільки ще вже дуже теж також зробити робити робить хочу знати розуміти називається простими просто словами
  роль кнопка кнопку рахують рахується рахувати обчислюють обчислюється вимірюють визначають можу можемо подивитися побачити потрібен потрібна
  потрібні
  працює працюють діє діють свій своя своє свої називають оце цю всі все весь кожен кожна інший інші один одна одне`
    .split(/\s+/)
    .filter(Boolean),
);

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
  елемент нейрон ламп вузол вузл юніт
  фотограф фотографі світлин фото знімк знімок
  візерунк візерунок патерн
  урок курс
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
    .replaceAll('ё', 'е');
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
    if (word.endsWith(ending) && stem.length >= LEAST_STEM && stem.length < best.length) best = stem;
  }
  return best;
}
