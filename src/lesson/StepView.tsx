import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { hide, lockSparsity } from '../lab/choices';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import type { Locale } from '../locales';
import { useTitle } from '../ui/useTitle';
import type { ChapterWords, Step } from './chapter';
import { PLACES, type Place, placeAfter } from './chapters';
import { isOfRun } from './check';
import { setGoing, takeGoing } from './going';
import { OwnWords } from './OwnWords';
import { PredictionCard } from './PredictionCard';
import { PartContext, PROSE_COMPONENTS, type ProsePart } from './prose';
import { QuestionCard } from './questions/QuestionCard';
import { RunOffer } from './RunOffer';
import { linkToEnd, linkToStep } from './route';
import { TaskCard } from './TaskCard';
import type { StepTexts } from './texts';
import { useKeptFocus } from './useKeptFocus';
import { useLesson, useProgress } from './useLesson';
import { type LiveStep, useStep } from './useStep';

interface StepViewProps {
  place: Place;
  words: ChapterWords;
}

/** One step of the lesson: prose, what there is to do, and what is said when it is done. */
export function StepView({ place, words }: StepViewProps) {
  const { t, locale } = useText();
  const lab = useLab();
  const { keeper, lessonLab } = useLesson();
  const { key, step, chapter } = place;
  const live = useStep(place);
  const isDone = useProgress(({ done }) => done.includes(key));
  const hasPredicted = useProgress(({ predictions }) => key in predictions);
  const heading = useRef<HTMLHeadingElement>(null);
  const article = useKeptFocus();
  const texts = words.texts.steps[step.id];
  const isRead = step.activity.kind === 'read';
  useTitle(texts.title, `${chapter.number}. ${chapter.title[locale as Locale]}`);

  useEffect(() => {
    lockSparsity(lab, step.activity.kind === 'predict' && !hasPredicted);
    return () => lockSparsity(lab, false);
  }, [lab, step, hasPredicted]);
  const isGiven = isDone || hasPredicted;
  useEffect(() => {
    hide(lab, isGiven ? [] : (step.hides ?? []));
    return () => hide(lab, []);
  }, [lab, step, isGiven]);
  useEffect(() => {
    lessonLab.showPanels(step.shows ?? null);
    return () => lessonLab.showPanels(null);
  }, [lessonLab, step]);

  const go = (by: 1 | -1) => {
    if (by === 1) {
      if (isRead) keeper.dispatch({ type: 'done', step: key });
      keeper.dispatch({ type: 'pass' });
    }
    setGoing();
    const next = placeAfter(place, by);
    const isEnd = by === 1 && next?.chapter !== place.chapter;
    location.hash = next && !isEnd ? linkToStep(next.key) : linkToEnd(place.chapter.id);
  };
  // The keyboard and screen readers begin at the top of a step that the learner went to.
  useEffect(() => {
    const isGoing = takeGoing();
    heading.current?.closest('.lesson-scroll')?.scrollTo(0, 0);
    const hasCome = isGoing || arrived.has(place.chapter.id);
    if (document.activeElement !== document.body || hasCome) heading.current?.focus();
    arrived.add(place.chapter.id);
  }, [place]);

  return (
    <>
      <article ref={article} className="lesson-scroll">
        <h1 ref={heading} tabIndex={-1}>
          {texts.title}
        </h1>
        <Prose words={words} parts={saysNow(live)} step={step.id} />
        <RunOffer setup={step.lab} live={live} />
        <ActivityCard place={place} texts={texts} live={live} />
        {isDone && !isRead && <Prose words={words} parts={saysDone(step, live)} step={step.id} />}
        {!isDone && texts.hint && <Hint live={live}>{texts.hint}</Hint>}
      </article>
      <footer className="lesson-foot">
        <Button className="lesson-button" isDisabled={place.key === PLACES[0].key} onPress={() => go(-1)}>
          {t('lesson.back')}
        </Button>
        <Button
          className={isDone || isRead ? 'lesson-button is-primary' : 'lesson-button'}
          onPress={() => go(1)}
        >
          {t(isDone || isRead ? 'lesson.next' : 'lesson.skip')}
        </Button>
      </footer>
    </>
  );
}

/** Chapters in which the learner has been since the page was opened: a first arrival leaves the focus alone. */
const arrived = new Set<string>();

/** What may be said of the lab as it is. */
function saysNow({ fits, meetsNeeds }: LiveStep): readonly ProsePart[] {
  return ['step', ...(fits ? (['beside'] as const) : []), ...(meetsNeeds ? (['run'] as const) : [])];
}

/** What may be said when the step is done: of the run, only while it is still so. */
function saysDone({ activity }: Step, live: LiveStep): readonly ProsePart[] {
  const isSo = 'goals' in activity ? live.isComplete : live.stage === 'ready';
  return isSo ? ['done', 'learned'] : ['learned'];
}

interface ProseProps {
  words: ChapterWords;
  parts: readonly ProsePart[];
  step: string;
}

function Prose({ words, parts, step }: ProseProps) {
  const Words = words.prose.default;
  return (
    <PartContext value={{ parts, step }}>
      <div className="lesson-prose">
        <Words components={PROSE_COMPONENTS} />
      </div>
    </PartContext>
  );
}

interface ActivityCardProps {
  place: Place;
  texts: StepTexts;
  live: LiveStep;
}

function ActivityCard({ place: { key, step }, texts, live }: ActivityCardProps): ReactNode {
  const { keeper } = useLesson();
  const answer = useProgress(({ answers }) => answers[key]);
  const { activity } = step;
  switch (activity.kind) {
    case 'read':
      return null;
    case 'task':
      return <TaskCard goals={activity.goals} texts={texts} live={live} />;
    case 'words':
      // What is kept of a unit is of the step's run.
      if (!texts.words || (activity.ofUnit && !answer && live.stage !== 'ready')) return null;
      return (
        <OwnWords
          key={key}
          step={key}
          texts={texts.words}
          activity={activity}
          now={() => (live.stage === 'ready' ? live.now() : null)}
        />
      );
    case 'predict':
      return texts.prediction ? (
        <PredictionCard
          step={key}
          activity={activity}
          texts={texts}
          prediction={texts.prediction}
          live={live}
        />
      ) : null;
    case 'question': {
      const { question, isOpening = false } = activity;
      if (!texts.question) return null;
      // Asked of a run that is not there, it would have another answer, or none.
      if (!answer?.isRight && isOfRun(question) && live.stage !== 'ready') return null;
      return (
        <QuestionCard
          key={key}
          question={question}
          texts={texts.question}
          isOpening={isOpening}
          initial={answer ?? null}
          now={live.now}
          onAnswer={({ given, isRight, values }) =>
            keeper.dispatch({ type: 'answer', step: key, given, isRight, values, isOpening })
          }
        />
      );
    }
  }
}

function Hint({ live, children }: { live: LiveStep; children: string }) {
  const { t } = useText();
  if (live.hintIsDue) {
    return (
      <p className="lesson-hint" role="note">
        <b>{t('lesson.hint')}</b> {children}
      </p>
    );
  }
  return (
    <Button className="lesson-button is-quiet" onPress={live.showHint}>
      {t('lesson.showHint')}
    </Button>
  );
}
