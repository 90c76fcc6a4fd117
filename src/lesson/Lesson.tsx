import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { OwnRun } from '../lab/keep/own-run';
import type { PanelName } from '../lab/state';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import type { Locale } from '../locales';
import { quoteValue } from '../model/config';
import { ChapterEnd } from './ChapterEnd';
import type { Chapter, ChapterWords } from './chapter';
import { ALL_STEPS, CHAPTERS, type Place, placeAt, stepsOf } from './chapters';
import { FreePlay } from './FreePlay';
import { keeperOf } from './keeper';
import { Lamps } from './Lamps';
import { LessonLab } from './lesson-lab';
import { Overview } from './Overview';
import { percentOf } from './progress';
import { Review } from './Review';
import type { Route } from './route';
import { StepView } from './StepView';
import { LessonContext, useLesson, useProgress, useWords } from './useLesson';
import { WayBack } from './WayBack';
import './lesson.css';
import './marks.css';
import './live.css';

interface LessonProps {
  route: Route;
  own: OwnRun;
  /** Called once the lab need not wait for the lesson any more. */
  onHandOver(): void;
  /** Panels to mark: those that the step is about, and the one that a word under the pointer speaks of. */
  onLight(lit: { about: readonly PanelName[]; pointed: PanelName | null }): void;
  onProgress(percent: number): void;
}

/** The column on paper: a step of the lesson, its overview or review, or things to try by oneself. */
export default function Lesson({ route, own, onHandOver, onLight, onProgress }: LessonProps) {
  const lab = useLab();
  const [tools] = useState(() => ({ keeper: keeperOf(lab), lessonLab: new LessonLab(lab, own) }));
  const [pointed, setPointed] = useState<PanelName | null>(null);
  const context = useMemo(() => ({ ...tools, point: setPointed, handOver: onHandOver }), [tools, onHandOver]);
  const place = route.page === 'step' ? placeAt(route.chapter, route.step) : undefined;
  const about = place?.step.panels;
  useEffect(() => onLight({ about: about ?? [], pointed }), [about, pointed, onLight]);
  // Steps keep the lab; everything else gives it back.
  const isStep = place !== undefined;
  useEffect(() => {
    if (isStep) return;
    tools.lessonLab.leave();
    onHandOver();
  }, [isStep, tools, onHandOver]);
  useEffect(() => () => tools.lessonLab.leave(), [tools]);
  const missing = missingOf(route, place);
  useEffect(() => {
    if (missing) lab.notify('alert', { id: 'lesson.noStep', values: { address: quoteValue(missing) } });
  }, [missing, lab]);
  return (
    <LessonContext value={context}>
      <Growth place={place} onProgress={onProgress} />
      <Column route={route} place={place} own={own} />
    </LessonContext>
  );
}

/** The address of a step or chapter that there is not. */
function missingOf(route: Route, place: Place | undefined): string | null {
  if (route.page === 'end') return endedBy(route) ? null : route.chapter;
  return route.page === 'step' && !place ? [route.chapter, route.step].filter(Boolean).join('/') : null;
}

function endedBy(route: Route): Chapter | undefined {
  return route.page === 'end' ? CHAPTERS.find(({ id }) => id === route.chapter) : undefined;
}

function Column({ route, place, own }: { route: Route; place: Place | undefined; own: OwnRun }) {
  const { t } = useText();
  const ended = endedBy(route);
  return (
    <section className="lesson" aria-label={t('lesson.title')}>
      {route.page === 'lab' && <FreePlay />}
      {route.page === 'review' && <Review />}
      {place ? (
        <>
          <StepHead place={place} own={own} />
          <WithWords chapter={place.chapter}>{(words) => <StepView place={place} words={words} />}</WithWords>
          <WayBack />
        </>
      ) : ended ? (
        <WithWords chapter={ended}>
          {(words) => <ChapterEnd key={ended.id} chapter={ended} words={words} />}
        </WithWords>
      ) : (
        // An address that names no step leads to where all of them are.
        (route.page === 'overview' || route.page === 'step' || route.page === 'end') && <Overview own={own} />
      )}
    </section>
  );
}

function StepHead({ place: { key, chapter, index }, own }: { place: Place; own: OwnRun }) {
  const { t, locale } = useText();
  const { steps, title, number } = chapter;
  const done = useProgress((progress) => progress.done);
  const isKept = useStore(own.store, (kept) => kept !== null);
  return (
    <header className="lesson-head">
      <nav aria-label={t('lesson.where')}>
        <a href="#/lesson">{t('lesson.chapters')}</a>
        <a href="#/lab">{t(isKept ? 'lesson.ownRun' : 'lesson.freePlay')}</a>
      </nav>
      <p>
        {number}. {title[locale as Locale]}
        <span>{t('lesson.stepOf', { step: index + 1, steps: steps.length })}</span>
      </p>
      <progress
        className="sr-only"
        value={index + 1}
        max={steps.length}
        aria-label={t('lesson.placeInChapter')}
      />
      <Lamps steps={stepsOf(chapter)} done={done} at={key} />
    </header>
  );
}

interface WithWordsProps {
  chapter: Chapter;
  children(words: ChapterWords): ReactNode;
}

/** What is drawn with the words of a chapter, once they are there. */
function WithWords({ chapter, children }: WithWordsProps) {
  const { t } = useText();
  // Another attempt is another list, which is loaded anew.
  const [chapters, setChapters] = useState([chapter]);
  if (chapters[0] !== chapter) setChapters([chapter]);
  const { words, hasFailed } = useWords(chapters);
  const { handOver } = useLesson();
  useEffect(() => {
    if (hasFailed) handOver();
  }, [hasFailed, handOver]);
  const own = words[chapter.id];
  if (own) return children(own);
  if (!hasFailed) return <p className="lesson-scroll">{t('lesson.loading')}</p>;
  return (
    <div className="lesson-scroll" role="alert">
      <p>{t('lesson.notLoaded')}</p>
      <Button className="lesson-button" onPress={() => setChapters([chapter])}>
        {t('lesson.tryAgain')}
      </Button>
    </div>
  );
}

/** Says when the learner has come further: of the chapter and of all. */
function Growth({ place, onProgress }: { place: Place | undefined; onProgress(percent: number): void }) {
  const lab = useLab();
  const percent = useProgress((progress) => percentOf(progress, ALL_STEPS));
  const ofChapter = useProgress((progress) => (place ? percentOf(progress, stepsOf(place.chapter)) : null));
  const [said, setSaid] = useState(percent);
  const say = useCallback(() => {
    if (ofChapter !== null) lab.announce({ id: 'lesson.grown', values: { percent, chapter: ofChapter } });
  }, [lab, percent, ofChapter]);
  useEffect(() => onProgress(percent), [percent, onProgress]);
  useEffect(() => {
    if (percent > said) say();
    if (percent !== said) setSaid(percent);
  }, [percent, said, say]);
  return null;
}
