import type { closer as english } from '../en/closer';

export const closer: Record<keyof typeof english, string> = {
  'closer.title': 'Зблизька',
  'closer.unit': 'Елемент',
  'closer.factors': 'Розплутування',
  'closer.photograph': 'Світлина',
  'closer.word': 'Слово',

  'metrics.mmcs': 'Збіг напрямів (MMCS)',
  'metrics.mmcsAbout': 'Про збіг напрямів',
  'metrics.mmcsExplained':
    'Середній найбільший косинус: для кожного справжнього напряму беремо косинус із тим живим елементом, що дивиться найближче, і усереднюємо. 1 — кожна причина має свій елемент. Випадкові напрями теж дістають помітно більше від 0: коли у вході мало чисел, хтось завжди дивиться приблизно куди треба.',
};
