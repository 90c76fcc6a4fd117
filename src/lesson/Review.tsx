import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useTitle } from '../ui/useTitle';
import { AskAgain, isAskedAnywhere } from './Again';
import { ALL_STEPS, PLACES, placeOf } from './chapters';
import { type Progress, percentOf } from './progress';
import { mixed } from './questions/mixed';
import { linkToStep } from './route';
import { useLesson, useProgress } from './useLesson';

/** So many questions at least, as long as there are any. */
const FEWEST = 7;

/** After the last chapter: what was missed, and a mixed quiz of all chapters; and what is still to be done. */
export function Review() {
  const { t } = useText();
  const { keeper } = useLesson();
  const percent = useProgress((progress) => percentOf(progress, ALL_STEPS));
  const done = useProgress((progress) => progress.done);
  const left = PLACES.filter(({ key }) => !done.includes(key));
  // The list stays as it was when the review began, so that an answered question does not vanish.
  const [asked] = useState(() => questionsFor(keeper.progress));
  const [index, setIndex] = useState(0);
  const [isAnswered, setAnswered] = useState(false);
  const step = asked[index];
  useTitle(t('lesson.reviewTitle'), t('lesson.title'));
  return (
    <div className="lesson-scroll">
      <h1>{t('lesson.reviewTitle')}</h1>
      <p>{t(percent === 100 ? 'lesson.reviewAll' : 'lesson.reviewPart', { percent })}</p>
      {asked.length > 0 && <p>{t('lesson.reviewMixed')}</p>}
      {step && (
        <>
          <p className="lesson-kind">
            {t('lesson.questionOf', { question: index + 1, questions: asked.length })}
          </p>
          <QuizQuestion key={step} step={step} onAnswer={() => setAnswered(true)} />
          {(isAnswered || !isAskedAnywhere(step)) && (
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
      {asked.length > 0 && !step && <p className="lesson-explained is-right">{t('lesson.reviewOver')}</p>}
      <p className="lesson-links">
        {left.length > 0 && <a href={linkToStep(left[0].key)}>{t('lesson.firstLeft')}</a>}
        <a href="#/lesson">{t('lesson.chapters')}</a>
        <a href="#/print">{t('lesson.print')}</a>
        <a href="#/lab">{t('lesson.freePlay')}</a>
      </p>
    </div>
  );
}

/** What was missed first; then others in a mixed order, of all chapters in which anything is done. */
function questionsFor({ again, done }: Progress): string[] {
  const missed = PLACES.map(({ key }) => key).filter((key) => key in again);
  const begun = new Set(done.map((key) => placeOf(key)?.chapter));
  const others = mixed(
    PLACES.filter(({ key, chapter }) => begun.has(chapter) && !(key in again) && isAskedAnywhere(key)),
  ).map(({ key }) => key);
  return [...missed, ...others.slice(0, Math.max(0, FEWEST - missed.length))];
}

function QuizQuestion({ step, onAnswer }: { step: string; onAnswer(): void }) {
  const { t } = useText();
  if (isAskedAnywhere(step)) return <AskAgain step={step} onAnswer={onAnswer} />;
  return (
    <p>
      {t('lesson.atItsRun')} <a href={linkToStep(step)}>{t('lesson.toItsStep')}</a>
    </p>
  );
}
