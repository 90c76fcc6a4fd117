/**
 * How the lesson's text is found. Every step of every chapter is a passage: its title, its prose as plain text (a line per
 * paragraph; formulas as one would type them), its hint and what is said to the right answer. `loadPassages` gives all of them in one
 * language; `id` is `chapter/step`, the same in both languages, and `#/lesson/<id>` is where the passage stands.
 */
import type { Locale } from '../locales';
import type { Step } from './chapter';
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
      const { title, question, prediction, hint, words } = texts.steps[step.id];
      const explained = [
        hint,
        question?.right,
        ...rightOf(step).map((option) => question?.options?.[option].why),
        ...Object.values(prediction?.outcomes ?? {}),
        question?.found,
        ...(words ? words.points : []),
      ];
      const passage = prose.passages.find((part) => part.step === step.id)?.text;
      // What has gaps speaks of one learner's run.
      const text = [passage, ...explained].filter((part) => part && !/[{}]/.test(part)).join('\n');
      return { id: keyOf(chapter, step), chapter: chapter.title[locale], title, text };
    });
  });
  return (await Promise.all(passages)).flat();
}

/** Options that are right whatever the run: what is said to wrong ones is false without them. */
function rightOf({ activity }: Step): readonly string[] {
  if (activity.kind !== 'question' || activity.isOpening) return [];
  const { question } = activity;
  const isChoice = question.kind === 'single' || question.kind === 'multiple';
  return isChoice && typeof question.right !== 'function' ? question.right : [];
}
