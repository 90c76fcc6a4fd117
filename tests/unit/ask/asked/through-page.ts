import type { Asked } from './asked';

/** Questions of strangers who asked through the page. */
export const throughPageEn: Asked = {
  patterns: {
    'why isn’t any activation exactly 1?': 'question/whyDimmer',
    'what would the activations be at λ = 1': 'ask.tried',
    'If I add three more units, what will they learn?': 'ask.tried | question/sixUnits',
    'does any unit light for both 010 and 100?': 'ask.sharedUnits',
    'Why does the reconstruction get worse when light has a price?': 'question/whyErrorLeft',
    'What are factors of variation?': 'lesson/factors/bars',
    'who first found units that look like edges, and when?': 'question/whyEdges',
    'how do I turn on the dense twin?': 'question/compareHow',
    'which pattern is rebuilt worst?': 'ask.worstInput',
    'why is the code of 011 zero at unit 2?': 'ask.cellOn | ask.cellOff',
    'why is unit 2 dark on 011?': 'ask.cellOn | ask.cellOff',
    'how good is the reconstruction right now?': 'ask.error',
    'how does the network rebuild 101? show me the numbers': 'ask.reconstruction',
    'what would the network do with 111, which it has never seen?': 'ask.unseen',
    'why is the lamp only at 0.85 on 101 and not 1': 'ask.code',
    'is this code sparse?': 'ask.l0',
    'is the dense one better at reconstruction?': 'ask.dense',
    'what is the direction of unit 1?': 'ask.direction',
    'why does a price on light make each lamp keep to one bit?':
      'question/whyPrice | lesson/sparse/price | question/whyInterpretable',
    "what's the difference betwen a dead unit and one that is just off":
      'question/darkOrDead | lesson/balance/dead',
    'explain shrinkage in simple words': 'term/shrinkage | question/whyDimmer',
    'Why does the activation settle at 1 − λ/2?': 'lesson/balance/formula',
    'are disentanglement and sparsity the same thing?': 'question/sparseIsNotDisentangled',
    'what is the difference between disentanglement and sparsity?': 'question/sparseIsNotDisentangled',
    'Why are whole patterns cheaper than bits when there are six units?':
      'question/sixUnits | lesson/units/cheaper',
    'can I trust the name of a unit?':
      'question/whoNames | question/notPromised | lesson/words/promise | lesson/words/limits',
    'what does an explained variance of 0.97 tell me': 'term/explainedVariance | question/isErrorGood',
  },
  bars: {
    'how many of the bars have been found?': 'ask.recovered',
    'is this run disentangled?': 'ask.isDisentangled',
    'how disentangled is this run?': 'ask.isDisentangled',
    'do any two units do the same job?': 'ask.alike',
    'why are some of the units dead here?': 'ask.dark',
    'whats the point of having a disentangled representation?':
      'question/whyDisentangle | lesson/factors/why',
    'what is the point of a disentangled representation?': 'question/whyDisentangle | lesson/factors/why',
  },
  outside: [
    'What is the capital of Australia?',
    'How does the attention mechanism in a transformer work?',
    'write me a poem about lamps',
    'how do GANs generate pictures?',
    'what does a light bulb cost',
    'Can you do my biology homework on chapter 3?',
    'how do I train my dog to sit',
    'what is the difference between k-means and hierarchical clustering?',
    'who won the football world cup in 2018?',
    'how does dropout prevent overfitting?',
  ],
};

export const throughPageUk: Asked = {
  patterns: {
    'А якщо взяти шість елементів замість трьох, що вони шукатимуть?': 'ask.tried',
    'на скільки елементів у середньому розкладається один вхід': 'ask.l0',
    'Звідки береться стискання?': 'lesson/balance/formula',
    'як оживити лампи, якщо всі погасли?': 'question/revive',
    'Чому на фотографіях виходять краї, а не листя чи дахи?': 'question/whyEdges',
    'Як побачити, де саме на фото спрацьовує елемент?': 'lesson/pictures/where',
    'Чи можна завантажити свій файл і чи не потрапить він в інтернет?': 'question/ownData',
    'Чому на 100 лампа світить лише на 0,9, а не на повну одиницю?': 'question/whyDimmer | ask.code',
    'Скільки світла зараз витрачається на візерунок 101?': 'ask.code',
    'є тут мертві елементи?': 'ask.noneDark',
    'Який код у візерунка 010?': 'ask.code',
    'шо таке чинники мінливсті': 'lesson/factors/bars',
    'Чому перший елемент темний на 010?': 'ask.cellOn | ask.cellOff',
    'Чому в клітинці 101 у першого елемента 0,81, а не рівно 1?': 'ask.code | ask.cellOn',
    'яка зараз похибка і чи це добре?': 'ask.error',
    'У кого точніша реконструкція — у нашого досліду чи у двійника?': 'ask.dense',
    'А що буде з 011, якщо вимкнути елемент 2?': 'ask.withoutOn',
    'порахуй по кроках, звідки береться активація елемента 1 на 101': 'ask.cellOn',
    'Чим елемент 1 відрізняється від елемента 3?': 'ask.unitBit',
    'Навіщо взагалі платити за світло?':
      'question/whyPrice | lesson/sparse/price | question/whyInterpretable',
    'Чим мертвий елемент відрізняється від просто темного?': 'question/darkOrDead | lesson/balance/dead',
    'Що таке стискання і звідки береться формула 1 − λ/2?': 'lesson/balance/formula | term/shrinkage',
    'чому при λ=2 лампа гасне зовсім': 'lesson/balance/formula | question/tooMuch',
    'Поясніть, чому шести елементам вигідніше ставати цілими візерунками':
      'question/sixUnits | lesson/units/cheaper | lesson/units/six',
    'Навіщо вчити мережу на білому шумі?':
      'question/noiseControl | lesson/pictures/control | lesson/pictures/noise',
    'Розплутування і розрідженість — це одне й те саме?': 'question/sparseIsNotDisentangled',
    'звідки взялася назва «шукає біт 3», хто її придумав?': 'question/whoNames | question/unitName',
    'Чи можна довіряти назвам елементів?': 'question/whoNames | question/notPromised | lesson/words/promise',
    'чому після нового зерна елементи стоять в іншому порядку?':
      'question/otherOrder | question/otherNumbers',
    'що таке вибірковсть': 'term/selectivity',
  },
  bars: {
    'Котрий елемент відповідає смузі 5?': 'ask.unitCause',
    'скільки елементів тут зовсім не працюють?': 'ask.dark',
    'Скільки смуг уже мають свій елемент?': 'ask.recovered',
    'чого сім елементів мертві? це погано?': 'ask.dark',
    'Чим елемент 1 відрізняється від елемента 3?': 'ask.unitCause | ask.unitDark',
  },
  outside: [
    'Коли було засновано Київ?',
    'напиши мені твір про весну',
    'Як працює механізм уваги в трансформерах?',
    'Що таке випадковий ліс?',
    'скільки елементів у таблиці Менделєєва',
    'Яка швидкість світла у вакуумі?',
    'якою лампою краще освітлювати кімнату?',
    'Порадь фільм на вечір',
    'чим GAN відрізняється від дифузійної моделі?',
    'Розвʼяжи рівняння 2x + 5 = 11',
  ],
};
