import type { Opening } from '../../lab/opening';
import { useText } from '../../lab/text';
import type { Locale } from '../../locales';
import { quoteValue } from '../../model/config';
import { useTitle } from '../../ui/useTitle';
import type { Chapter, Question, Step } from '../chapter';
import { CHAPTERS, keyOf } from '../chapters';
import { openingOf } from '../needs';
import { linkToStep } from '../route';
import type { QuestionTexts, StepTexts } from '../texts';
import { useWords } from '../useLesson';

export type LinkToLab = (opening: Opening) => string;

interface TeachPageProps {
  chapterId: string;
  linkToLab: LinkToLab;
}

/** For teachers: what a chapter is for, how long it takes, its questions with answers, and links to every step. */
export function TeachPage({ chapterId, linkToLab }: TeachPageProps) {
  const { t, locale } = useText();
  const named = CHAPTERS.find(({ id }) => id === chapterId);
  const chapter = named ?? CHAPTERS[0];
  const { words } = useWords(CHAPTERS);
  const texts = words[chapter.id]?.texts;
  const title = t('lesson.teachTitle', { chapter: chapter.title[locale as Locale] });
  useTitle(title);
  return (
    <>
      <nav className="paper-tools" aria-label={t('lesson.teach')}>
        {CHAPTERS.map(({ id, number, title }) => (
          <a key={id} href={`#/teach/${id}`} aria-current={id === chapter.id ? 'page' : undefined}>
            {number}. {title[locale as Locale]}
          </a>
        ))}
        <a href="#/lesson">{t('lesson.backToLesson')}</a>
      </nav>
      {chapterId !== '' && !named && (
        <p role="alert">{t('lesson.noStep', { address: quoteValue(chapterId) })}</p>
      )}
      <h1>{title}</h1>
      <p>{t('lesson.timing', { minutes: chapter.minutes, steps: chapter.steps.length })}</p>
      {texts && (
        <>
          <h2>{t('lesson.objectives')}</h2>
          <ul>
            {texts.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
          <h2>{t('lesson.stepsAndAnswers')}</h2>
          {chapter.steps.map((step) => (
            <StepForTeacher
              key={step.id}
              chapter={chapter}
              step={step}
              texts={texts.steps[step.id]}
              linkToLab={linkToLab}
            />
          ))}
        </>
      )}
    </>
  );
}

interface StepForTeacherProps {
  chapter: Chapter;
  step: Step;
  texts: StepTexts;
  linkToLab: LinkToLab;
}

function StepForTeacher({ chapter, step, texts, linkToLab }: StepForTeacherProps) {
  const { t } = useText();
  const { activity } = step;
  return (
    <section>
      <h3>{texts.title}</h3>
      {activity.kind === 'read' && <p className="paper-note">{t('lesson.discuss')}</p>}
      {activity.kind === 'question' && texts.question && (
        <Answers
          question={activity.question}
          texts={texts.question}
          isOpening={activity.isOpening ?? false}
        />
      )}
      {activity.kind === 'predict' && texts.prediction && (
        <>
          <p>{texts.prediction.ask}</p>
          <p className="paper-note">{t('lesson.outcomes')}</p>
          <ul>
            {activity.options.map((id) => (
              <li key={id}>
                <b>{texts.prediction?.options[id]}</b> {withoutRun(texts.prediction?.outcomes[id])}
              </li>
            ))}
          </ul>
        </>
      )}
      {texts.goals && (
        <ul>
          {Object.values(texts.goals).map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
      {texts.hint && (
        <p className="paper-note">
          {t('lesson.hint')} {texts.hint}
        </p>
      )}
      <p className="paper-tools">
        <a href={linkToStep(keyOf(chapter, step))}>{t('lesson.openStep')}</a>
        <a href={linkToLab(openingOf(step.lab))}>{t('lesson.openLab')}</a>
      </p>
    </section>
  );
}

interface AnswersProps {
  question: Question;
  texts: QuestionTexts;
  isOpening: boolean;
}

function Answers({ question, texts, isOpening }: AnswersProps) {
  const { t } = useText();
  const isChoice = question.kind === 'single' || question.kind === 'multiple';
  const right = isChoice && typeof question.right !== 'function' ? question.right : [];
  const options = question.kind === 'order' ? question.items : Object.keys(texts.options ?? {});
  return (
    <>
      <p>{texts.ask}</p>
      {question.kind === 'point' && <p className="paper-note">{t('lesson.byPointing')}</p>}
      {isChoice && typeof question.right === 'function' && (
        <p className="paper-note">
          {t('lesson.rightAnswer')} {t('lesson.dependsOnRun')}
        </p>
      )}
      {question.kind === 'blank' && (
        <p>
          {t('lesson.accepted')} <b>{question.accept.join(', ')}</b>
        </p>
      )}
      {options.length > 0 && (
        <ul className={question.kind === 'order' ? 'paper-steps' : undefined}>
          {options.map((id) => (
            <li key={id}>
              {right.includes(id) && !isOpening && <span>{t('lesson.rightAnswer')} </span>}
              <b>{texts.options?.[id].text}</b> {texts.options?.[id].why}
            </li>
          ))}
        </ul>
      )}
      {texts.right && <p>{texts.right}</p>}
    </>
  );
}

/** A text whose gaps only a live run can fill. */
function withoutRun(text = ''): string {
  return text.replace(/\{\w+\}/g, '…');
}
