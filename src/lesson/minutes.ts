import type { Activity, Chapter, ChapterWords } from './chapter';
import type { StepTexts } from './texts';

/** Words a minute at which somebody reads what is new to them, looking at the lab in between. */
export const PACE = 150;
/** Minutes to think and act, beside reading. */
const MINUTES: Readonly<Record<Activity['kind'], number>> = {
  read: 0.3,
  question: 0.5,
  predict: 1,
  task: 1,
  words: 3,
};
/** Minutes for a run to get where the step needs it, or where the learner is to bring it. */
const TRAINING = 0.5;

/**
 * How long a chapter takes, in whole minutes: its words read at `PACE`, every question, prediction and task thought about
 * and done, and every run trained. Sources, hints and the other ways in which things might have gone are not counted.
 */
export function minutesOf({ steps }: Chapter, { texts, prose }: ChapterWords): number {
  const minutes = steps.map(({ id, lab, activity }) => {
    const passage = prose.passages.find(({ step }) => step === id)?.text ?? '';
    const words = wordsIn([passage, ...read(texts.steps[id])].join(' '));
    const trains = lab.needs !== undefined || 'goals' in activity;
    return words / PACE + MINUTES[activity.kind] + (trains ? TRAINING : 0);
  });
  return Math.max(1, Math.round(minutes.reduce((sum, one) => sum + one, 0)));
}

/** What everybody reads in a step: of the options their texts, and one explanation. */
function read({ title, goals = {}, prediction, question, words }: StepTexts): string[] {
  const options = Object.values(question?.options ?? {});
  return [
    title,
    ...Object.values(goals),
    ...(prediction ? [prediction.ask, ...Object.values(prediction.options)] : []),
    ...Object.values(prediction?.outcomes ?? {}).slice(0, 1),
    ...(question ? [question.ask, question.right ?? ''] : []),
    ...options.map(({ text }) => text),
    ...options.slice(0, 1).map(({ why }) => why),
    ...(words ? [words.ask, ...words.points] : []),
  ];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
