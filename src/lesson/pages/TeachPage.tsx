import type { Opening } from '../../lab/opening';
import { useText } from '../../lab/text';
import type { Locale } from '../../locales';
import { quoteValue } from '../../model/config';
import { useTitle } from '../../ui/useTitle';
import { Reading } from '../ChapterEnd';
import type { Chapter, ChapterWords } from '../chapter';
import { CHAPTERS } from '../chapters';
import { minutesOf } from '../minutes';
import type { Teaching } from '../texts';
import { PlanForClass } from './PlanForClass';
import { StepForTeacher } from './StepForTeacher';
import { VoteForClass } from './VoteForClass';
import { WithWords } from './WithWords';

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
        <a href="#/print/blank">{t('lesson.worksheet')}</a>
      </nav>
      {chapterId !== '' && !named && (
        <p role="alert">{t('lesson.noStep', { address: quoteValue(chapterId) })}</p>
      )}
      <h1>{title}</h1>
      <WithWords chapters={CHAPTERS}>
        {(words) => <ChapterForTeacher chapter={chapter} words={words[chapter.id]} linkToLab={linkToLab} />}
      </WithWords>
    </>
  );
}

interface ChapterForTeacherProps {
  chapter: Chapter;
  words: ChapterWords;
  linkToLab: LinkToLab;
}

/** Everything about one chapter. */
export function ChapterForTeacher({ chapter, words, linkToLab }: ChapterForTeacherProps) {
  const { t } = useText();
  const { texts } = words;
  return (
    <>
      <p>{t('lesson.timing', { minutes: minutesOf(chapter, words), steps: chapter.steps.length })}</p>
      <PlanForClass />
      <h2>{t('lesson.objectives')}</h2>
      <ul>
        {texts.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      <VoteForClass chapter={chapter} words={words} />
      {texts.teaching && <ForClass {...texts.teaching} />}
      <h2>{t('lesson.stepsAndAnswers')}</h2>
      <p className="paper-note">{t('lesson.gapNote')}</p>
      {chapter.steps.map((step) => (
        <StepForTeacher key={step.id} chapter={chapter} step={step} words={words} linkToLab={linkToLab} />
      ))}
      <Reading sources={texts.reading ?? []} />
    </>
  );
}

function ForClass({ discuss, misconceptions, expected }: Teaching) {
  const { t } = useText();
  return (
    <>
      <h2>{t('lesson.discussion')}</h2>
      <ul>
        {discuss.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <h2>{t('lesson.misconceptions')}</h2>
      <ul>
        {misconceptions.map(({ belief, reply }) => (
          <li key={belief}>
            <b>{belief}</b> {reply}
          </li>
        ))}
      </ul>
      <h2>{t('lesson.expected')}</h2>
      <ul>
        {expected.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
    </>
  );
}
