import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import { classes } from '../ui/classes';
import { placeOf } from './chapters';
import { needsRun } from './check';
import { momentOf } from './moment';
import { dueQuestions, type Progress } from './progress';
import { QuestionCard } from './questions/QuestionCard';
import { useLesson, useProgress, useWords } from './useLesson';

/** A question that was missed some steps ago and is due before the step goes on. */
export interface DueQuestion {
  /** The step that it belongs to. */
  step: string;
  isAnswered: boolean;
  onAnswer(): void;
  /** Goes on to the step, whether it was answered or not. */
  onClose(): void;
}

/** The question that is due before `current`; null if there is none. */
export function useDueQuestion(current: string): DueQuestion | null {
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  // Once answered it stays, with its explanation, until the learner goes on.
  const [answered, setAnswered] = useState<string | null>(null);
  const due = useProgress((progress) =>
    dueAgain(progress).find((step) => step !== current && !skipped.includes(step)),
  );
  const step = answered ?? due;
  if (step === undefined) return null;
  return {
    step,
    isAnswered: answered !== null,
    onAnswer: () => setAnswered(step),
    onClose: () => {
      if (answered === null) setSkipped([...skipped, step]);
      setAnswered(null);
    },
  };
}

/** The question that is due, in place of the step. */
export function Again({ due: { step, isAnswered, onAnswer, onClose } }: { due: DueQuestion }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className="lesson-scroll">
        <h1 ref={heading} tabIndex={-1}>
          {t('lesson.again')}
        </h1>
        <p>{t('lesson.againWhy')}</p>
        <AskAgain key={step} step={step} onAnswer={onAnswer} />
      </div>
      <footer className="lesson-foot">
        <Button className={classes('lesson-button', isAnswered && 'is-primary')} onPress={onClose}>
          {t(isAnswered ? 'lesson.goOn' : 'lesson.skip')}
        </Button>
      </footer>
    </>
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
