/**
 * How the lesson's text is found. Every step of every chapter is a passage: its title, its prose as plain text (a line per
 * paragraph; formulas as one would type them) and what its question explains. `loadPassages` gives all of them in one
 * language; `id` is `chapter/step`, the same in both languages, and `#/lesson/<id>` is where the passage stands.
 */
import type { Locale } from '../locales';
import { CHAPTERS, keyOf } from './chapters';

export interface Passage {
  /** `chapter/step` */
  id: string;
  chapter: string;
  title: string;
  text: string;
}

/** All passages of the lesson in one language, in the order of the lesson. */
export async function loadPassages(locale: Locale): Promise<Passage[]> {
  const passages = CHAPTERS.map(async (chapter) => {
    const { texts, prose } = await chapter.words[locale]();
    return chapter.steps.map((step) => {
      const { title, question, prediction, hint } = texts.steps[step.id];
      const explained = [
        hint,
        question?.right,
        ...Object.values(question?.options ?? {}).map(({ why }) => why),
        ...Object.values(prediction?.outcomes ?? {}),
      ];
      const words = prose.passages.find((passage) => passage.step === step.id)?.text;
      // What has gaps speaks of one learner's run.
      const text = [words, ...explained].filter((part) => part && !/[{}]/.test(part)).join('\n');
      return { id: keyOf(chapter, step), chapter: chapter.title[locale], title, text };
    });
  });
  return (await Promise.all(passages)).flat();
}
