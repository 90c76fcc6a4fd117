import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { isBits } from '../data';
import type { LabState } from '../lab/state';
import { useText } from '../lab/text';
import { useLab, useLabState } from '../lab/useLab';
import type { MessageId } from '../locales/en';
import { classes } from '../ui/classes';
import { useTitle } from '../ui/useTitle';
import { ALL_STEPS, PLACES, placeOf } from './chapters';
import { percentOf } from './progress';
import { linkToStep } from './route';
import { TriesDone } from './TriesDone';
import { TRIES } from './tries';
import { useProgress } from './useLesson';
import './free-play.css';

/** The lab by itself: what there is to try on the data set, and the way into the lesson. */
export function FreePlay() {
  const { t } = useText();
  const percent = useProgress((progress) => percentOf(progress, ALL_STEPS));
  const at = useProgress((progress) => (progress.at && placeOf(progress.at)) || PLACES[0]);
  const data = useLabState(({ config }) => (isBits(config) ? null : config.data));
  const id = useLabState(({ config }) => config.data);
  useTitle(t(`data.${id}` as MessageId), t('app.lab'));
  const linkToLesson = percent < 100 ? linkToStep(at.key) : '#/lesson';
  return (
    <div className="intro">
      <h1>{t(data === null ? 'intro.title' : (`about.${data}` as MessageId))}</h1>
      <p>{t(data === null ? 'intro.lead' : (`about.${data}.text` as MessageId))}</p>
      <a className="lesson-button is-primary" href={linkToLesson}>
        {percent === 0
          ? t('lesson.startShort')
          : percent < 100
            ? t('lesson.continueAt', { percent })
            : t('lesson.lookAgain')}
      </a>
      {data === null ? <Tries linkToLesson={linkToLesson} /> : <Ideas data={data} />}
      <p className="privacy">{t('intro.privacy')}</p>
    </div>
  );
}

/** What is worth trying on a larger set. */
function Ideas({ data }: { data: string }) {
  const { t } = useText();
  const { messages } = useIntl();
  const ids = [1, 2, 3].map((k) => `about.${data}.try${k}`).filter((id) => id in messages);
  return (
    <ul className="tries is-ideas">
      {ids.map((id) => (
        <li key={id}>{t(id as MessageId)}</li>
      ))}
    </ul>
  );
}

/** Things to try on bit patterns, ticked off by the live run. */
function Tries({ linkToLesson }: { linkToLesson: string }) {
  const lab = useLab();
  const { t, n } = useText();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const pointed = useRef(new Set<number>());
  useEffect(() => {
    const look = (state: LabState, before: LabState) => {
      const { pattern } = state.hovered;
      if (pattern !== null) pointed.current.add(pattern);
      setDone((known) => {
        const fresh = TRIES.filter(
          ({ id, isDone }) => !known.has(id) && isDone(state, before, known, pointed.current),
        );
        return fresh.length === 0 ? known : new Set([...known, ...fresh.map(({ id }) => id)]);
      });
    };
    // A run that came trained has been trained, too.
    look(lab.state, lab.state);
    return lab.store.subscribe(look);
  }, [lab]);
  const next = TRIES.find(({ id }) => !done.has(id))?.id;
  return (
    <>
      {next === undefined && <TriesDone tries={TRIES.map(({ id }) => id)} linkToLesson={linkToLesson} />}
      <ol className="tries">
        {TRIES.map(({ id, text }) => (
          <li key={id} className={classes(done.has(id) && 'is-done', id === next && 'is-next')}>
            <span className="tick" aria-hidden="true" />
            <span>
              {t(text, { value: n.short(0.2) })}
              {done.has(id) && <span className="sr-only"> ({t('intro.done')})</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
