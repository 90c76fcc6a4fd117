import { Button, FileTrigger } from 'react-aria-components';
import { useStore } from 'zustand';
import type { OwnRun } from '../lab/keep/own-run';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import type { Locale } from '../locales';
import { download } from '../ui/download';
import { useTitle } from '../ui/useTitle';
import { ALL_STEPS, CHAPTERS, PLACES, placeOf, stepsOf } from './chapters';
import { minutesOf, PACE } from './minutes';
import { isFresh, percentOf } from './progress';
import { linkToStep } from './route';
import { progressAsText, progressFrom } from './storage';
import { useLesson, useProgress, useWords } from './useLesson';

/** All chapters with how far the learner has come, and what can be done with the progress. */
export function Overview({ own }: { own: OwnRun }) {
  const { t, locale } = useText();
  const progress = useProgress((whole) => whole);
  const isKept = useStore(own.store, (kept) => kept !== null);
  const at = (progress.at && placeOf(progress.at)) || PLACES[0];
  const { words } = useWords(CHAPTERS);
  const minutes = new Map(
    CHAPTERS.flatMap((chapter) => {
      const own = words[chapter.id];
      return own ? [[chapter.id, minutesOf(chapter, own)] as const] : [];
    }),
  );
  const all = [...minutes.values()].reduce((sum, one) => sum + one, 0);
  const hasBegun = progress.done.length > 0;
  useTitle(t('lesson.title'));
  return (
    <div className="lesson-scroll">
      <h1>{t('lesson.overviewTitle')}</h1>
      <p>{t('lesson.overviewLead', { chapters: CHAPTERS.length })}</p>
      <a className="lesson-button is-primary" href={linkToStep(at.key)}>
        {t(hasBegun ? 'lesson.continue' : 'lesson.start')}
      </a>
      <ol className="lesson-chapters">
        {CHAPTERS.map((chapter) => {
          const percent = percentOf(progress, stepsOf(chapter));
          return (
            <li key={chapter.id}>
              <a href={linkToStep(stepsOf(chapter)[0])}>{chapter.title[locale as Locale]}</a>
              <span>{t('lesson.percent', { percent })}</span>
              <progress value={percent} max={100} aria-hidden="true" />
              <small>
                {minutes.has(chapter.id) && t('lesson.minutes', { minutes: minutes.get(chapter.id) ?? 0 })}
              </small>
            </li>
          );
        })}
      </ol>
      {all > 0 && <p className="lesson-small">{t('lesson.minutesLead', { minutes: all, pace: PACE })}</p>}
      <p className="lesson-links">
        <a href="#/lesson/review">{t('lesson.review')}</a>
        <a href="#/glossary">{t('glossary.title')}</a>
        <a href="#/print">{t('lesson.print')}</a>
        <a href={`#/teach/${at.chapter.id}`}>{t('lesson.teach')}</a>
        <a href="#/lab">{t(isKept ? 'lesson.ownRun' : 'lesson.freePlay')}</a>
      </p>
      <Keeping />
    </div>
  );
}

/** Larger files are no progress of this lesson. */
const LARGEST_FILE = 1_000_000;

/** Saving the progress as a file, taking it from one, and beginning anew. */
function Keeping() {
  const { t } = useText();
  const lab = useLab();
  const { keeper } = useLesson();
  const reset = () => {
    if (!confirm(t('lesson.resetSure'))) return;
    keeper.dispatch({ type: 'reset' });
    lab.announce({ id: 'lesson.resetDone' });
  };
  const load = async (file: File) => {
    const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
    const progress = progressFrom(text);
    if (!progress) {
      lab.notify('alert', { id: 'lesson.loadBad', values: { name: file.name } });
      return;
    }
    if (!isFresh(keeper.progress) && !confirm(t('lesson.loadSure'))) return;
    keeper.dispatch({ type: 'load', progress });
    lab.announce({ id: 'lesson.loaded', values: { percent: percentOf(progress, ALL_STEPS) } });
  };
  return (
    <div className="lesson-keeping">
      <p className="lesson-small">{t('lesson.keeping')}</p>
      <Button
        className="lesson-button"
        onPress={() => download(progressAsText(keeper.progress), 'sparselight-progress.json')}
      >
        {t('lesson.export')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => files?.[0] && void load(files[0])}
      >
        <Button className="lesson-button">{t('lesson.load')}</Button>
      </FileTrigger>
      <Button className="lesson-button" onPress={reset}>
        {t('lesson.reset')}
      </Button>
    </div>
  );
}
