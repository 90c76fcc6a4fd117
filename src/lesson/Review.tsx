import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useTitle } from '../ui/useTitle';
import { AskAgain } from './Again';
import { ALL_STEPS, PLACES, placeOf } from './chapters';
import { needsRun } from './check';
import { percentOf } from './progress';
import { linkToStep } from './route';
import { useLesson, useProgress } from './useLesson';

/** After the last chapter: what was missed at the first try, once more; and what is still to be done. */
export function Review() {
  const { t } = useText();
  const { keeper } = useLesson();
  const percent = useProgress((progress) => percentOf(progress, ALL_STEPS));
  const done = useProgress((progress) => progress.done);
  const left = PLACES.filter(({ key }) => !done.includes(key));
  // The list stays as it was when the review began, so that an answered question does not vanish.
  const [missed] = useState(() => PLACES.map(({ key }) => key).filter((key) => key in keeper.progress.again));
  const [index, setIndex] = useState(0);
  const [isAnswered, setAnswered] = useState(false);
  const step = missed[index];
  useTitle(t('lesson.reviewTitle'), t('lesson.title'));
  return (
    <div className="lesson-scroll">
      <h1>{t('lesson.reviewTitle')}</h1>
      <p>{t(percent === 100 ? 'lesson.reviewAll' : 'lesson.reviewPart', { percent })}</p>
      {missed.length === 0 && <p>{t('lesson.reviewNone')}</p>}
      {step && (
        <>
          <p className="lesson-kind">
            {t('lesson.questionOf', { question: index + 1, questions: missed.length })}
          </p>
          <MissedQuestion key={step} step={step} onAnswer={() => setAnswered(true)} />
          {(isAnswered || isRunBound(step)) && (
            <Button
              className="lesson-button"
              onPress={() => {
                setIndex(index + 1);
                setAnswered(false);
              }}
            >
              {t('lesson.goOn')}
            </Button>
          )}
        </>
      )}
      {missed.length > 0 && !step && <p>{t('lesson.reviewOver')}</p>}
      {left.length > 0 && <a href={linkToStep(left[0].key)}>{t('lesson.firstLeft')}</a>}
      <p className="lesson-links">
        <a href="#/lesson">{t('lesson.chapters')}</a>
        <a href="#/print">{t('lesson.print')}</a>
        <a href="#/lab">{t('lesson.freePlay')}</a>
      </p>
    </div>
  );
}

function MissedQuestion({ step, onAnswer }: { step: string; onAnswer(): void }) {
  const { t } = useText();
  if (!isRunBound(step)) return <AskAgain step={step} onAnswer={onAnswer} />;
  return (
    <p>
      {t('lesson.atItsRun')} <a href={linkToStep(step)}>{t('lesson.toItsStep')}</a>
    </p>
  );
}

function isRunBound(key: string): boolean {
  const activity = placeOf(key)?.step.activity;
  return activity?.kind === 'question' && needsRun(activity.question);
}
