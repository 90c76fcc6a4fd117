import { useState } from 'react';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import type { Chapter } from './chapter';
import { placeOf } from './chapters';
import { needsRun } from './check';
import { momentOf } from './moment';
import { dueQuestions, type Progress } from './progress';
import { QuestionCard } from './questions/QuestionCard';
import { useLesson, useWords } from './useLesson';

/** At a chapter's end: one question that was missed, in this chapter or before, if there is one. */
export function OnceMore({ chapter }: { chapter: Chapter }) {
  const { t } = useText();
  const { keeper } = useLesson();
  // It stays when it has been answered, with its explanation.
  const [step] = useState(() => missedUpTo(keeper.progress, chapter)[0]);
  if (step === undefined) return null;
  return (
    <section>
      <h2>{t('lesson.again')}</h2>
      <p>{t('lesson.againWhy')}</p>
      <AskAgain step={step} onAnswer={() => {}} />
    </section>
  );
}

/** Missed questions of these chapters that can be asked anywhere; those about a run are asked beside it. */
function missedUpTo(progress: Progress, { number }: Chapter): string[] {
  return dueQuestions(progress).filter((key) => {
    const place = placeOf(key);
    return place !== undefined && place.chapter.number <= number && isAskedAnywhere(key);
  });
}

/** Whether a question is one that can be asked without the run of its step. */
export function isAskedAnywhere(key: string): boolean {
  const activity = placeOf(key)?.step.activity;
  return activity?.kind === 'question' && !activity.isOpening && !needsRun(activity.question);
}

/** A question of another step, as if it had not been answered, its options in another order. */
export function AskAgain({ step: key, onAnswer }: { step: string; onAnswer(): void }) {
  const { keeper } = useLesson();
  const place = placeOf(key);
  const lab = useLab();
  const [chapters] = useState(() => (place ? [place.chapter] : []));
  const { words } = useWords(chapters);
  if (place?.step.activity.kind !== 'question') return null;
  const texts = words[place.chapter.id]?.texts.steps[place.step.id].question;
  if (!texts) return null;
  return (
    <QuestionCard
      question={place.step.activity.question}
      texts={texts}
      initial={null}
      isShuffled
      now={() => momentOf(lab.state, null)}
      onAnswer={({ given, isRight, values }) => {
        keeper.dispatch({ type: 'answer', step: key, given, isRight, values, isOpening: false });
        onAnswer();
      }}
    />
  );
}
