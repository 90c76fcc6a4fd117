import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import { placeOf } from './chapters';
import { needsRun } from './check';
import { momentOf } from './moment';
import { dueQuestions, type Progress } from './progress';
import { QuestionCard } from './questions/QuestionCard';
import { useLesson, useProgress, useWords } from './useLesson';

/** A question that was missed some steps ago, asked once more before the step goes on. */
export function Again({ current }: { current: string }) {
  const { t } = useText();
  const due = useProgress((progress) => dueAgain(progress).find((key) => key !== current));
  // Once asked it stays, with its explanation, until the learner goes on.
  const [asked, setAsked] = useState<string | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const shown = asked ?? due;
  if (shown === undefined) return null;
  return (
    <section className="lesson-again" aria-label={t('lesson.again')}>
      <p className="lesson-kind">{t('lesson.again')}</p>
      <AskAgain
        key={shown}
        step={shown}
        onAnswer={() => {
          setAsked(shown);
          setAnswered(true);
        }}
      />
      {isAnswered && (
        <Button
          className="lesson-button"
          onPress={() => {
            setAsked(null);
            setAnswered(false);
          }}
        >
          {t('lesson.goOn')}
        </Button>
      )}
    </section>
  );
}

/** Missed questions that can be asked anywhere; those about a run wait for the review. */
function dueAgain(progress: Progress): string[] {
  return dueQuestions(progress).filter((key) => {
    const activity = placeOf(key)?.step.activity;
    return activity?.kind === 'question' && !needsRun(activity.question);
  });
}

/** A question of another step, as if it had not been answered. */
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
      now={() => momentOf(lab.state, null)}
      onAnswer={({ given, isRight, values }) => {
        keeper.dispatch({ type: 'answer', step: key, given, isRight, values, isOpening: false });
        onAnswer();
      }}
    />
  );
}
