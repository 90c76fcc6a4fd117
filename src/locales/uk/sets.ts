import type { sets as english } from '../en/sets';

export const sets: Record<keyof typeof english, string> = {
  'data.bars': 'Смуги',
  'data.superposition': 'Суперпозиція',
  'data.photos': 'Фотографії',
  'data.phase': 'Фотографії зі змішаними фазами',
  'data.noise': 'Білий шум',
  'data.words': 'Слова',

  'file.needsData':
    'її навчено на файлі даних «{name}». Спершу відкрийте той файл із тим самим вибором (Дані, Мої дані), а тоді модель.',
  'problem.noFile':
    'даними був файл, який є лише у його власника, бо посилання файлу не несе; виберіть його ще раз у «Мої дані»',
  'status.linkNoFile':
    'Посилання скопійовано. Воно несе налаштування, але не ваш файл: інші виберуть його самі.',
  'own.open': 'Відкрити файл даних',
  'data.file': 'Мої дані',
  'closer.cause':
    '{dataSet, select, bars {смуга {cause}} superposition {ознака {cause}} other {причина {cause}}}',
  'metrics.mmcs': 'Збіг напрямів (MMCS)',
  'metrics.mmcsAbout': 'Про збіг напрямів',
  'metrics.mmcsExplained':
    'Середній найбільший косинус: для кожного справжнього напряму беремо косинус із тим живим елементом, що дивиться найближче, і усереднюємо. 1 — кожна причина має свій елемент. Випадкові напрями теж дістають помітно більше від 0: коли у вході мало чисел, хтось завжди дивиться приблизно куди треба.',
  'lesson.percent': '{percent}\u00a0%',
  'ask.title': 'Запитати',
  'lesson.title': 'Урок',
};
