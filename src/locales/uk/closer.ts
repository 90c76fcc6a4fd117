import type { closer as english } from '../en/closer';

export const closer: Record<keyof typeof english, string> = {
  'closer.title': 'Зблизька',
  'closer.unit': 'Елемент',
  'closer.factors': 'Розплутування',
  'closer.photograph': 'Світлина',
  'closer.word': 'Слово',
};
