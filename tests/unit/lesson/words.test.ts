import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Activity, Step } from '../../../src/lesson/chapter';
import { CHAPTERS } from '../../../src/lesson/chapters';
import { loadPassages } from '../../../src/lesson/passages';
import type { ChapterTexts, StepTexts } from '../../../src/lesson/texts';
import type { LOCALES } from '../../../src/locales';

const LANGUAGES: readonly (typeof LOCALES)[number][] = ['en', 'uk'];

/** Ids of options, items or known wrong answers that an activity needs words for. */
function optionsOf(activity: Activity): readonly string[] {
  if (activity.kind !== 'question') return [];
  const { question } = activity;
  if (question.kind === 'order') return question.items;
  if (question.kind === 'blank') return question.traps.map(({ id }) => id);
  return question.kind === 'point' ? [] : question.options;
}

/** What the words of a step must have, by its activity. */
function expectedOf({ activity }: Step) {
  return {
    goals: 'goals' in activity ? activity.goals.map(({ id }) => id).sort() : [],
    predictions: activity.kind === 'predict' ? [...activity.options].sort() : [],
    outcomes: activity.kind === 'predict' ? [...activity.options].sort() : [],
    options: [...optionsOf(activity)].sort(),
    isWritten: activity.kind === 'words',
  };
}

function shapeOf({ goals, prediction, question, words }: StepTexts) {
  const keys = (record: object | undefined) => Object.keys(record ?? {}).sort();
  return {
    goals: keys(goals),
    predictions: keys(prediction?.options),
    outcomes: keys(prediction?.outcomes),
    options: keys(question?.options),
    isWritten: words !== undefined && words.points.length > 0,
  };
}

/** All texts of a chapter as one list, each with the place where it stands. */
function linesOf(texts: ChapterTexts): { at: string; text: string }[] {
  const lines: { at: string; text: string }[] = [];
  const walk = (value: unknown, at: string) => {
    if (typeof value === 'string') lines.push({ at, text: value });
    else for (const [key, part] of Object.entries(value as object)) walk(part, `${at}/${key}`);
  };
  walk(texts.objectives, 'objectives');
  walk(texts.steps, '');
  walk(texts.reading?.map(({ note }) => note) ?? [], 'reading');
  walk(texts.teaching ?? {}, 'teaching');
  return lines;
}

const gapsOf = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort();

for (const chapter of CHAPTERS) {
  describe(chapter.id, async () => {
    const en = await chapter.words.en();
    const uk = await chapter.words.uk();

    test.each(LANGUAGES)('every step has its words: %s', async (locale) => {
      const { texts, prose } = locale === 'en' ? en : uk;
      expect(Object.keys(texts.steps)).toEqual(chapter.steps.map(({ id }) => id));
      for (const step of chapter.steps) {
        expect({ id: step.id, ...shapeOf(texts.steps[step.id]) }).toEqual({
          id: step.id,
          ...expectedOf(step),
        });
      }
      expect(prose.passages.map(({ step }) => step)).toEqual(chapter.steps.map(({ id }) => id));
      expect(prose.passages.filter(({ text }) => text.trim() === '')).toEqual([]);
    });

    test('both languages say the same things, with the same gaps', () => {
      expect(linesOf(uk.texts).map(({ at }) => at)).toEqual(linesOf(en.texts).map(({ at }) => at));
      expect(linesOf(uk.texts).map(({ text }) => gapsOf(text))).toEqual(
        linesOf(en.texts).map(({ text }) => gapsOf(text)),
      );
    });

    test('it has what every chapter has', () => {
      const opening = chapter.steps.findIndex(
        ({ activity }) => 'isOpening' in activity && activity.isOpening,
      );
      expect([0, 1]).toContain(opening);
      expect(chapter.steps.map(({ activity }) => activity.kind)).toContain('predict');
      for (const { activity } of chapter.steps.slice(-2)) {
        expect(['question', 'words']).toContain(activity.kind);
        expect(activity).not.toHaveProperty('isOpening', true);
      }
    });

    test('right options exist, and a choice has a wrong one', () => {
      for (const { id, activity } of chapter.steps) {
        if (activity.kind !== 'question') continue;
        const { question } = activity;
        if (question.kind !== 'single' && question.kind !== 'multiple') continue;
        if (typeof question.right === 'function') continue;
        expect(question.options, id).toEqual(expect.arrayContaining([...question.right]));
        expect(question.right.length, id).toBeLessThan(question.options.length);
        if (question.kind === 'single') expect(question.right, id).toHaveLength(1);
      }
    });

    test('words are typeset: no straight quotes, no English letters in Ukrainian words', () => {
      for (const { texts, prose } of [en, uk]) {
        const lines = [...linesOf(texts).map(({ text }) => text), ...prose.passages.map(({ text }) => text)];
        expect(lines.filter((line) => /["']/.test(line))).toEqual([]);
      }
      const lines = [
        ...linesOf(uk.texts).map(({ text }) => text),
        ...uk.prose.passages.map(({ text }) => text.replace(/\\\w+/g, '')),
      ];
      expect(lines.filter((line) => /[ыэъё]|[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i.test(line))).toEqual([]);
      expect(lines.filter((line) => !/[а-яіїєґ\d]/i.test(line))).toEqual([]);
    });
  });
}

test('chapters are numbered without a gap, and their ids differ', () => {
  expect(CHAPTERS.map(({ number }) => number)).toEqual(CHAPTERS.map((_, index) => index + 1));
  expect(new Set(CHAPTERS.map(({ id }) => id)).size).toBe(CHAPTERS.length);
});

test('passages have the same ids in both languages, and words without markup', async () => {
  const [en, uk] = await Promise.all(LANGUAGES.map(loadPassages));
  expect(uk.map(({ id }) => id)).toEqual(en.map(({ id }) => id));
  expect(new Set(en.map(({ id }) => id)).size).toBe(en.length);
  for (const { text } of [...en, ...uk]) expect(text).not.toMatch(/<\w|\*\*/);
  expect(en.find(({ id }) => id === 'sparse/sparse')?.text).toContain('Such a code is called sparse.');
});

test.each(CHAPTERS.flatMap(({ id }) => LANGUAGES.map((language) => `${id}/${language}`)))(
  '%s: what points into the lab is said only while the run of the step is in it',
  (file) => {
    const prose = readFileSync(new URL(`../../../src/lesson/chapters/${file}.mdx`, import.meta.url), 'utf8');
    const steps = Array.from(prose.matchAll(/<Step id="(\w+)">(.*?)<\/Step>/gs));
    expect(steps.length).toBeGreaterThan(0);
    const pointing = steps.filter(([, , text]) => /<(Panel|Unit|Lit|ContrastRow|LiveCodes)\b/.test(text));
    expect(pointing.map(([, id]) => id)).toEqual([]);
  },
);
