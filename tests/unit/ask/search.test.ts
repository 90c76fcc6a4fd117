import { describe, expect, it } from 'vitest';
import { loadEntries } from '../../../src/ask/entries';
import { LessonSearch } from '../../../src/ask/search';

const search = {
  en: new LessonSearch(await loadEntries('en')),
  uk: new LessonSearch(await loadEntries('uk')),
};

/** Questions as people put them, and the entry that answers each. */
const ASKED: Record<'en' | 'uk', Record<string, string>> = {
  en: {
    'What is a sparse autoencoder?': 'term/sparseAutoencoder',
    'what does SAE stand for': 'term/sparseAutoencoder',
    'What is an autoencoder?': 'term/autoencoder',
    'why are sparse autoencoders more interpretable than dense autoencoders': 'question/whyInterpretable',
    'What is feature disentanglement?': 'term/disentanglement',
    'Why is disentanglement a good thing? Why is it desirable?': 'question/whyDisentangle',
    'What is λ?': 'term/lambda',
    'what is a dead unit': 'term/dead',
    'Can dead units be revived?': 'question/revive',
    'My numbers are different from the table in the lesson, why?': 'question/otherNumbers',
    'What is superposition?': 'term/superposition',
    'How does TopK work?': 'term/topk',
    'What is the difference between TopK and L1': 'question/topkOrL1',
    'What does selectivity mean?': 'term/selectivity',
    'What is explained variance': 'term/explainedVariance',
    'what is L0': 'term/activeUnits',
    'What is ReLU?': 'term/relu',
    'what is shrinkage': 'term/shrinkage',
    'why do the activations get smaller with L1?': 'term/shrinkage',
    'Why do units become edges?': 'question/whyEdges',
    'why train on noise': 'question/noiseControl',
    'what is a word vector': 'term/wordVector',
    'why do people train sparse autoencoders on language models like GPT?': 'question/whyLanguageModels',
    'what are the limitations of sparse autoencoders?': 'question/notPromised',
    'how can I save my model': 'question/saveHow',
    'can i upload a csv': 'question/ownData',
    'is my data sent to a server': 'question/privacy',
    'what do the colours mean': 'question/colours',
    'what happens if sparsity is too high': 'question/tooMuch',
    'which value of lambda is best': 'question/sweetSpot',
    'why do 6 units become whole patterns': 'question/sixUnits',
    'what is the loss function': 'term/loss',
    'how do I start over': 'question/resetHow',
    'what is the learning rate': 'term/learningRate',
    'What is a latent unit?': 'term/latent',
    'what is dictionary learning': 'term/dictionary',
    'what is polysemantic': 'term/monosemantic',
    'what is precision and recall': 'question/precisionRecall',
    'how do units know what to look for': 'question/notGiven',
    'what is whitening': 'term/whitening',
    "what's lambda": 'term/lambda',
    "explain autoencoders to me like I'm five": 'term/autoencoder',
    'what happens if I turn sparsity up all the way': 'question/tooMuch',
    'why is the error going up when I increase sparsity': 'question/tooMuch',
    'what are bars': 'term/bars',
    'when should I stop training': 'question/howLong',
    'how is selectivity calculated': 'term/selectivity',
    'can I share this with my students': 'question/saveHow',
    'what does the histogram on the unit page tell me': 'question/unitPage',
    'how do I do this with my keyboard': 'question/keyboard',
    'how many chapters are there': 'question/chapters',
    'what is backpropagation': 'term/gradient',
    'what do the dashed lines in the chart mean': 'question/chart',
    'why does it look like noise at the beginning': 'question/noiseAtStart',
    'can a model be too sparse': 'question/tooMuch',
  },
  uk: {
    'Що таке розріджений автокодувальник?': 'term/sparseAutoencoder',
    'що означає SAE': 'term/sparseAutoencoder',
    'Що таке автокодувальник?': 'term/autoencoder',
    'Чому розріджені автокодувальники легше інтерпретувати, ніж щільні?': 'question/whyInterpretable',
    'Що таке розплутування ознак?': 'term/disentanglement',
    'Навіщо потрібне розплутування, чому воно бажане?': 'question/whyDisentangle',
    'Що таке лямбда?': 'term/lambda',
    'що таке мертвий елемент': 'term/dead',
    'Чи можна оживити мертві елементи?': 'question/revive',
    'Чому мої числа не такі, як у таблиці?': 'question/otherNumbers',
    'Що таке суперпозиція?': 'term/superposition',
    'Як працює TopK?': 'term/topk',
    'Яка різниця між TopK і L1': 'question/topkOrL1',
    'Що означає вибірковість?': 'term/selectivity',
    'що таке пояснена дисперсія': 'term/explainedVariance',
    'що таке L0': 'term/activeUnits',
    'Що таке ReLU?': 'term/relu',
    'чому активації менші за 1': 'term/shrinkage',
    'Чому елементи стають краями?': 'question/whyEdges',
    'навіщо навчати на шумі': 'question/noiseControl',
    'що таке вектор слова': 'term/wordVector',
    'навіщо навчати автокодувальники на мовних моделях': 'question/whyLanguageModels',
    'які недоліки розріджених автокодувальників?': 'question/notPromised',
    'як зберегти модель': 'question/saveHow',
    'чи можна завантажити свій csv': 'question/ownData',
    'чи надсилаються мої дані на сервер': 'question/privacy',
    'що означають кольори': 'question/colours',
    'що буде, якщо розрідженість завелика': 'question/tooMuch',
    'яка лямбда найкраща': 'question/sweetSpot',
    'чому 6 елементів стають цілими візерунками': 'question/sixUnits',
    'що таке функція втрат': 'term/loss',
    'як почати спочатку': 'question/resetHow',
    'що таке швидкість навчання': 'term/learningRate',
    'Що таке прихований елемент?': 'term/latent',
    'що таке градієнт': 'term/gradient',
    'що таке полісемантичний елемент': 'term/monosemantic',
    'що таке влучність і повнота': 'question/precisionRecall',
    'звідки елементи знають, що шукати': 'question/notGiven',
    'що таке вибілювання': 'term/whitening',
    'що таке зерно': 'term/seed',
    'поясни автокодувальник простими словами': 'term/autoencoder',
    'що буде якщо викрутити розрідженість на максимум': 'question/tooMuch',
    'чим енкодер відрізняється від декодера': 'term/autoencoder',
    'як оживити мертвий нейрон': 'question/revive',
    'звідки беруться назви нейронів': 'question/unitName',
    'що таке смужки': 'term/bars',
    'коли зупиняти навчання': 'question/howLong',
    'як рахують вибірковість': 'term/selectivity',
    'чи можу я поділитися цим з учнями': 'question/saveHow',
    'що показує гістограма': 'question/unitPage',
    'скільки розділів у курсі': 'question/chapters',
    'що робить кнопка скинути': 'question/resetHow',
    'як змінити кількість елементів': 'question/unitsHow',
    'яка роль зсуву': 'term/bias',
    'що показує графік': 'question/chart',
    'чому спочатку все схоже на шум': 'question/noiseAtStart',
    'що робити зі збереженою моделлю': 'question/saveHow',
  },
};

const OUTSIDE = {
  en: [
    'What is the weather in Kyiv tomorrow?',
    'Who won the football world cup?',
    'What is the capital of France?',
    'How do I bake bread?',
    'Write a poem about the sea',
    'Who is the president of the United States?',
    'How old is the universe?',
    'What is the best phone to buy?',
    'Translate cat into Spanish',
    'How do I learn to play the guitar?',
    'What time is it?',
    'What is the meaning of life?',
    'What is a convolutional network?',
    'How do transformers compute attention?',
  ],
  uk: [
    'Яка завтра погода в Києві?',
    'Хто виграв чемпіонат світу з футболу?',
    'Яка столиця Франції?',
    'Як спекти хліб?',
    'Напиши вірш про море',
    'Хто президент Сполучених Штатів?',
    'Скільки років Всесвіту?',
    'Який телефон краще купити?',
    'Переклади слово кіт іспанською',
    'Як навчитися грати на гітарі?',
    'Котра година?',
    'Який сенс життя?',
    'Що таке градієнтний бустинг?',
    'Чому небо синє?',
  ],
};

describe.each(['en', 'uk'] as const)('%s', (locale) => {
  it.each(Object.entries(ASKED[locale]))('%s → %s', (question, id) => {
    expect(search[locale].ask(question).answers.map(({ entry }) => entry.id)).toContain(id);
  });

  it.each(OUTSIDE[locale])('declines: %s', (question) => {
    expect(search[locale].ask(question).answers).toEqual([]);
  });
});

describe.each(['en', 'uk'] as const)('spoken forms, %s', async (locale) => {
  const texts = (file: string) => import(`../../../src/ask/texts/${locale}/${file}.ts`);
  const spoken = {
    term: (await texts('spoken-terms')).spokenTerms,
    question: (await texts('spoken-questions')).spokenQuestions,
    lesson: (await texts('spoken-steps')).spokenSteps,
  };
  const forms = Object.entries(spoken).flatMap(([kind, all]) =>
    Object.entries<string>(all).flatMap(([name, text]) =>
      text.split('|').map((form) => [`${kind}/${name}`, form.trim()]),
    ),
  );

  it.each(forms)('%s: %s', (id, form) => {
    expect(form).not.toBe('');
    expect(search[locale].ask(form).answers.map(({ entry }) => entry.id)).toContain(id);
  });
});
