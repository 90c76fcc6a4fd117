import { useEffect, useRef, useState } from 'react';
import { useText } from '../lab/text';
import type { Locale } from '../locales';
import { useTitle } from '../ui/useTitle';
import { OnceMore } from './Again';
import type { Chapter, ChapterWords } from './chapter';
import { CHAPTERS, keyOf, stepsOf } from './chapters';
import { takeGoing } from './going';
import { Lamps } from './Lamps';
import { outcomeValues } from './PredictionCard';
import { percentOf } from './progress';
import { linkToStep } from './route';
import { fill, type Source } from './texts';
import { useProgress } from './useLesson';

/** Between two chapters: what one can do now, what came of one's guesses, one question once more, and more to read. */
export function ChapterEnd({ chapter, words }: { chapter: Chapter; words: ChapterWords }) {
  const { t, locale } = useText();
  const progress = useProgress((all) => all);
  const { done } = progress;
  const steps = stepsOf(chapter);
  const left = steps.find((step) => !done.includes(step));
  const next = CHAPTERS[CHAPTERS.indexOf(chapter) + 1];
  const title = chapter.title[locale as Locale];
  useTitle(t('lesson.endPart', { number: chapter.number, title }), t('lesson.title'));
  const heading = useRef<HTMLHeadingElement>(null);
  // Whom a link brings here is asked nothing.
  const [hasCome] = useState(takeGoing);
  useEffect(() => heading.current?.focus(), []);
  const { objectives, reading = [] } = words.texts;
  return (
    <>
      <div className="lesson-scroll lesson-end">
        <p className="lesson-end-lamps">
          <Lamps steps={steps} done={done} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t(left ? 'lesson.endPart' : 'lesson.endAll', { number: chapter.number, title })}
        </h1>
        {left ? (
          <p>
            {t('lesson.endLeft', { percent: percentOf(progress, steps) })}{' '}
            <a href={linkToStep(left)}>{t('lesson.firstLeft')}</a>
          </p>
        ) : (
          <section>
            <h2>{t('lesson.youCan')}</h2>
            <ul className="lesson-can">
              {objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </section>
        )}
        <Guess chapter={chapter} words={words} />
        <Predicted chapter={chapter} words={words} />
        {hasCome && <OnceMore chapter={chapter} />}
        <Reading sources={reading} />
      </div>
      <footer className="lesson-foot">
        <a className="lesson-button" href={linkToStep(steps[steps.length - 1])}>
          {t('lesson.back')}
        </a>
        <a
          className="lesson-button is-primary"
          href={next ? linkToStep(stepsOf(next)[0]) : '#/lesson/review'}
        >
          {next ? t('lesson.nextChapter', { title: next.title[locale as Locale] }) : t('lesson.review')}
        </a>
      </footer>
    </>
  );
}

/** The guess with which the chapter opened, and what the chapter has found. */
function Guess({ chapter, words }: { chapter: Chapter; words: ChapterWords }) {
  const { t } = useText();
  const opening = chapter.steps.find(({ activity }) => activity.kind === 'question' && activity.isOpening);
  const answer = useProgress(({ answers }) => opening && answers[keyOf(chapter, opening)]);
  const question = opening && words.texts.steps[opening.id].question;
  if (!question || !answer || opening.activity.kind !== 'question') return null;
  const asked = opening.activity.question;
  const right = 'right' in asked && typeof asked.right !== 'function' ? asked.right : [];
  const textOf = (id: string) => question.options?.[id]?.text ?? id;
  const isAsGuessed = answer.given.every((id) => right.includes(id));
  return (
    <section>
      <h2>{t('lesson.yourGuess')}</h2>
      <p>{question.ask}</p>
      <p>
        {t('lesson.youGuessed')} <b>{answer.given.map(textOf).join('; ')}</b>
      </p>
      <div className={isAsGuessed ? 'lesson-explained is-right' : 'lesson-explained is-surprise'}>
        <p className="lesson-verdict">
          {isAsGuessed
            ? t('lesson.guessHeld')
            : t('lesson.guessFailed', { answer: right.map(textOf).join('; ') })}
        </p>
        {question.found ? (
          <p>{question.found}</p>
        ) : (
          right.map((id) => <p key={id}>{question.options?.[id]?.why}</p>)
        )}
      </div>
    </section>
  );
}

/** What came of the chapter's predictions. */
function Predicted({ chapter, words }: { chapter: Chapter; words: ChapterWords }) {
  const { t, n } = useText();
  const predictions = useProgress((progress) => progress.predictions);
  const made = chapter.steps.flatMap((step) => {
    const prediction = predictions[keyOf(chapter, step)];
    const texts = words.texts.steps[step.id];
    return prediction?.outcome && prediction.after && texts.prediction
      ? [{ step, prediction, title: texts.title, texts: texts.prediction, after: prediction.after }]
      : [];
  });
  if (made.length === 0) return null;
  return (
    <section>
      <h2>{t('lesson.yourPredictions')}</h2>
      <ul className="lesson-can">
        {made.map(({ step, prediction, title, texts, after }) => (
          <li key={step.id}>
            <b>{title}:</b>{' '}
            {t(prediction.outcome === prediction.choice ? 'lesson.asPredicted' : 'lesson.surprise')}.{' '}
            {fill(texts.outcomes[prediction.outcome ?? ''] ?? '', outcomeValues(prediction.before, after), n)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More to read. */
export function Reading({ sources }: { sources: readonly Source[] }) {
  const { t } = useText();
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{t('lesson.reading')}</h2>
      <ul className="lesson-reading">
        {sources.map(({ title, href, note }) => (
          <li key={title}>
            {href ? (
              <a href={href} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              <b>{title}</b>
            )}{' '}
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
