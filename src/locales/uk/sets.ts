import type { sets as english } from '../en/sets';

export const sets: Record<keyof typeof english, string> = {
  'data.bars': 'Смуги',
  'data.superposition': 'Суперпозиція',
  'data.photos': 'Фотографії',
  'data.phase': 'Фотографії зі змішаними фазами',
  'data.noise': 'Білий шум',
  'data.words': 'Слова',
};
