import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { type Text, useText } from '../../lab/text';
import type { Locale } from '../../locales';
import type { MessageId } from '../../locales/en';
import { useTitle } from '../../ui/useTitle';
import type { Chapter, Step } from '../chapter';
import { ALL_STEPS, CHAPTERS, keyOf, stepsOf } from '../chapters';
import type { ProgressKeeper } from '../keeper';
import { outcomeValues } from '../PredictionCard';
import { type Answer, NO_PROGRESS, type Prediction, type Progress, percentOf } from '../progress';
import { saysSomething } from '../said';
import { fill, type StepTexts } from '../texts';
import { Blank } from './Blank';
import { withoutRun } from './for-teacher';
import { RunOnPaper } from './RunOnPaper';
import { WithWords } from './WithWords';

interface PrintPageProps {
  keeper: ProgressKeeper;
  /** A worksheet without answers, to fill in by hand. */
  isBlank: boolean;
}

/** The learner's answers and results, on paper; or what was asked, with room to answer. */
export function PrintPage({ keeper, isBlank }: PrintPageProps) {
  const { t } = useText();
  const kept = useStore(keeper.store);
  const progress = isBlank ? NO_PROGRESS : kept;
  useTitle(t('lesson.printTitle'));
  return (
    <>
      <div className="paper-tools">
        <Button className="lesson-button" onPress={() => window.print()}>
          {t('lesson.printNow')}
        </Button>
        <a href={isBlank ? '#/print' : '#/print/blank'}>
          {t(isBlank ? 'lesson.filled' : 'lesson.worksheet')}
        </a>
        <a href="#/print/finding">{t('lesson.findingTitle')}</a>
        <a href="#/lesson">{t('lesson.backToLesson')}</a>
      </div>
      <h1>{t(isBlank ? 'lesson.worksheetTitle' : 'lesson.printTitle')}</h1>
      <p className="paper-name">{t('lesson.name')}</p>
      {!isBlank && (
        <>
          <p>{t('lesson.printLead', { percent: percentOf(progress, ALL_STEPS) })}</p>
          <RunOnPaper />
        </>
      )}
      <WithWords chapters={CHAPTERS}>
        {(words) =>
          CHAPTERS.map((chapter) => (
            <ChapterOnPaper
              key={chapter.id}
              chapter={chapter}
              texts={words[chapter.id].texts.steps}
              progress={progress}
              isBlank={isBlank}
            />
          ))
        }
      </WithWords>
    </>
  );
}

interface ChapterOnPaperProps {
  chapter: Chapter;
  texts: Readonly<Record<string, StepTexts>>;
  progress: Progress;
  isBlank: boolean;
}

function ChapterOnPaper({ chapter, texts, progress, isBlank }: ChapterOnPaperProps) {
  const { t, locale } = useText();
  const percent = percentOf(progress, stepsOf(chapter));
  return (
    <>
      <h2>
        {chapter.number}. {chapter.title[locale as Locale]}
        {!isBlank && ` · ${t('lesson.percent', { percent })}`}
      </h2>
      {chapter.steps
        .filter(({ activity }) => activity.kind !== 'read')
        .map((step) => (
          <section key={step.id}>
            <h3>{texts[step.id].title}</h3>
            {isBlank ? (
              <Blank step={step} texts={texts[step.id]} />
            ) : (
              <Result
                step={step}
                texts={texts[step.id]}
                answer={progress.answers[keyOf(chapter, step)]}
                prediction={progress.predictions[keyOf(chapter, step)]}
                isDone={progress.done.includes(keyOf(chapter, step))}
              />
            )}
          </section>
        ))}
    </>
  );
}

interface ResultProps {
  step: Step;
  texts: StepTexts;
  answer: Answer | undefined;
  prediction: Prediction | undefined;
  isDone: boolean;
}

function Result({ step: { activity }, texts, answer, prediction, isDone }: ResultProps) {
  const text = useText();
  const { t, n } = text;
  if (activity.kind === 'words' && texts.words) {
    return (
      <>
        <p>{texts.words.ask}</p>
        {answer && saysSomething(answer.given[0] ?? '') ? (
          <blockquote className="paper-words">{answer.given[0]}</blockquote>
        ) : (
          <p className="paper-note">{t('lesson.nothingSaid')}</p>
        )}
      </>
    );
  }
  if (activity.kind === 'question' && texts.question) {
    return (
      <>
        <p>{withoutRun(fill(texts.question.ask, answer?.values ?? {}, n))}</p>
        <p>
          <b>{answer ? answerText(answer, texts, activity.question.kind === 'point', text) : '–'}</b>{' '}
          <span className="paper-note">({t(verdictOf(answer, activity.isOpening ?? false))})</span>
        </p>
      </>
    );
  }
  if (activity.kind === 'predict' && texts.prediction) {
    const { ask, options, outcomes } = texts.prediction;
    return (
      <>
        <p>{ask}</p>
        <p>
          {t('lesson.youPredicted')} <b>{prediction ? options[prediction.choice] : '–'}</b>
        </p>
        {prediction?.outcome && prediction.after && (
          <p>
            {t('lesson.happened')}{' '}
            {fill(outcomes[prediction.outcome] ?? '', outcomeValues(prediction.before, prediction.after), n)}{' '}
            (
            {t('lesson.then', {
              step: n.whole(prediction.after.step),
              sparsity: n.short(prediction.after.sparsity),
            }).replace(/:$/, '')}
            )
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <ul>
        {Object.values(texts.goals ?? {}).map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <p className="paper-note">{t(isDone ? 'lesson.stepDone' : 'lesson.stepOpen')}</p>
    </>
  );
}

function answerText(answer: Answer, texts: StepTexts, isPointed: boolean, { t, n }: Text): string {
  if (isPointed) return t('unit.name', { unit: Number(answer.given[0]) + 1 });
  const options = texts.question?.options ?? {};
  return answer.given.map((id) => withoutRun(fill(options[id]?.text ?? id, answer.values, n))).join('; ');
}

function verdictOf(answer: Answer | undefined, isOpening: boolean): MessageId {
  if (!answer) return 'lesson.notAnswered';
  if (isOpening) return 'lesson.opinion';
  if (!answer.isRight) return 'lesson.stillWrong';
  return answer.wasRight ? 'lesson.atFirst' : 'lesson.later';
}
