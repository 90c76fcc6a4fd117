import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, test } from 'vitest';
import { EngineClient } from '../../../src/engine/client';
import { Lab } from '../../../src/lab/lab';
import { LabContext } from '../../../src/lab/useLab';
import { CHAPTERS } from '../../../src/lesson/chapters';
import { minutesOf } from '../../../src/lesson/minutes';
import { spellingsFor } from '../../../src/lesson/pages/for-teacher';
import { ChapterForTeacher } from '../../../src/lesson/pages/TeachPage';
import { LOCALES } from '../../../src/locales';
import { en, uk } from '../../texts';
import { FakeWorker } from '../engine/fakes';

const lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker: () => new FakeWorker() }));

const PAGES = CHAPTERS.flatMap((chapter) => LOCALES.map((locale) => [chapter.id, locale] as const));

test.each(PAGES)('the teacher’s page of %s has no gaps of a run: %s', async (id, locale) => {
  const chapter = CHAPTERS.find((one) => one.id === id);
  if (!chapter) throw new Error(id);
  const words = await chapter.words[locale]();
  const page = createElement(ChapterForTeacher, { chapter, words, linkToLab: () => '#/lab' });
  const inLab = createElement(LabContext, { value: lab }, page);
  const messages = locale === 'en' ? en : uk;
  const html = renderToStaticMarkup(createElement(IntlProvider, { locale, messages }, inLab));
  const text = html.replace(/<math[\s\S]*?<\/math>/g, '').replace(/<[^>]*>/g, ' ');
  expect(text).not.toMatch(/[{}*]/);
  // Its prose is there too.
  const letters = (some: string) => some.replace(/[^\p{L}]/gu, '');
  for (const { text: prose } of words.prose.passages) {
    expect(letters(text)).toContain(letters(prose.split(' ').slice(0, 3).join(' ')));
  }
});

test('accepted spellings are those of the language of the page, as people write them', () => {
  const accept = ['zero*', '0', 'naught', '70 %', 'нул*', 'сім десятих'];
  expect(spellingsFor('en', accept)).toEqual(['zero…', '0', 'naught', '70 %']);
  expect(spellingsFor('uk', accept)).toEqual(['0', '70 %', 'нул…', 'сім десятих']);
});

test('minutes follow from the words and from what there is to do', async () => {
  let all = 0;
  for (const chapter of CHAPTERS) {
    const words = await chapter.words.en();
    const minutes = minutesOf(chapter, words);
    const first = { ...chapter, steps: chapter.steps.slice(0, 2) };
    expect(minutesOf(first, words)).toBeLessThan(minutes);
    all += minutes;
  }
  // A class of people who had never seen it took from three quarters of an hour to an hour for seven chapters.
  expect(all / CHAPTERS.length).toBeGreaterThan(45 / 7);
});
