import { useText } from '../../lab/text';
import type { Chapter, ChapterWords, Question, Step } from '../chapter';
import { keyOf } from '../chapters';
import { openingOf } from '../needs';
import { linkToStep } from '../route';
import type { QuestionTexts } from '../texts';
import { spellingsFor, withoutRun } from './for-teacher';
import { PaperProse } from './paper-prose';
import type { LinkToLab } from './TeachPage';

interface StepForTeacherProps {
  chapter: Chapter;
  step: Step;
  words: ChapterWords;
  linkToLab: LinkToLab;
}

/** A step with its prose, what is asked, all answers, and where it is found. */
export function StepForTeacher({ chapter, step, words, linkToLab }: StepForTeacherProps) {
  const { t } = useText();
  const { activity } = step;
  const texts = words.texts.steps[step.id];
  const { prediction } = texts;
  return (
    <section>
      <h3>{texts.title}</h3>
      <details>
        <summary>{t('lesson.proseOf')}</summary>
        <PaperProse words={words} step={step.id} />
      </details>
      {activity.kind === 'read' && <p className="paper-note">{t('lesson.discuss')}</p>}
      {activity.kind === 'question' && texts.question && (
        <Answers
          question={activity.question}
          texts={texts.question}
          isOpening={activity.isOpening ?? false}
        />
      )}
      {activity.kind === 'predict' && prediction && (
        <>
          <p>{prediction.ask}</p>
          <p className="paper-note">{t('lesson.outcomes')}</p>
          <ul>
            {activity.options.map((id) => (
              <li key={id}>
                <b>{prediction.options[id]}</b> {withoutRun(prediction.outcomes[id])}
              </li>
            ))}
          </ul>
        </>
      )}
      {texts.words && (
        <>
          <p>{texts.words.ask}</p>
          <ul>
            {texts.words.points.map((point) => (
              <li key={point}>{point}</li>
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
  const { t, locale } = useText();
  const isChoice = question.kind === 'single' || question.kind === 'multiple';
  const right = isChoice && typeof question.right !== 'function' ? question.right : [];
  const options = question.kind === 'order' ? question.items : Object.keys(texts.options ?? {});
  const accepted = question.kind === 'blank' ? spellingsFor(locale, question.accept) : [];
  return (
    <>
      <p>{withoutRun(texts.ask)}</p>
      {question.kind === 'point' && <p className="paper-note">{t('lesson.byPointing')}</p>}
      {isChoice && typeof question.right === 'function' && (
        <p className="paper-note">
          {t('lesson.rightAnswer')} {t('lesson.dependsOnRun')}
        </p>
      )}
      {accepted.length > 0 && (
        <p>
          {t('lesson.accepted')} <b>{accepted.join(', ')}</b>{' '}
          {accepted.some((word) => word.endsWith('…')) && <span>({t('lesson.anyEnding')})</span>}
        </p>
      )}
      {options.length > 0 && (
        <ul className={question.kind === 'order' ? 'paper-steps' : undefined}>
          {options.map((id) => (
            <li key={id}>
              {right.includes(id) && !isOpening && <span>{t('lesson.rightAnswer')} </span>}
              <b>{withoutRun(texts.options?.[id].text)}</b> {withoutRun(texts.options?.[id].why)}
            </li>
          ))}
        </ul>
      )}
      {[texts.right, texts.wrong, texts.found].map((said) => said && <p key={said}>{withoutRun(said)}</p>)}
    </>
  );
}
