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
import { areAllNamed } from './moment';
import { percentOf } from './progress';
import { linkToStep } from './route';
import { TriesDone } from './TriesDone';
import { useProgress } from './useLesson';
import './free-play.css';

interface Try {
  id: string;
  text: MessageId;
  /**
   * Whether the live run shows that it has been done; `done` are the tries before, `pointed` the patterns that the learner
   * has pointed at: a mouse that rests on one has not looked for any.
   */
  isDone(state: LabState, done: ReadonlySet<string>, pointed: ReadonlySet<number>): boolean;
}

/** “About 0.2”. */
const ABOUT = { least: 0.1, most: 0.4 } as const;

const TRIES: readonly Try[] = [
  {
    id: 'train',
    text: 'intro.train',
    isDone: ({ shown, config }) => config.sparsity === 0 && (shown?.main.step ?? 0) >= 100,
  },
  {
    id: 'sparsity',
    text: 'intro.sparsity',
    isDone: ({ shown, config }) =>
      config.sparsity >= ABOUT.least && config.sparsity <= ABOUT.most && !!shown && areAllNamed(shown.main),
  },
  {
    id: 'trace',
    text: 'intro.trace',
    isDone: ({ selected }, _, pointed) => pointed.size > 1 || (selected.pattern ?? 0) > 0,
  },
  { id: 'compare', text: 'intro.compare', isDone: ({ compare }) => compare },
  {
    id: 'dark',
    text: 'intro.dark',
    isDone: ({ shown }) => !!shown && shown.main.step > 0 && shown.main.metrics.dark.every(Boolean),
  },
  {
    id: 'back',
    text: 'intro.back',
    isDone: ({ shown }, done) => done.has('dark') && !!shown && areAllNamed(shown.main),
  },
  {
    id: 'own',
    text: 'intro.own',
    isDone: ({ config, running, shown }) => config.data === 'own' && running && (shown?.main.step ?? 0) > 0,
  },
];

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
  useEffect(
    () =>
      lab.store.subscribe((state) => {
        const { pattern } = state.hovered;
        if (pattern !== null) pointed.current.add(pattern);
        setDone((known) => {
          const fresh = TRIES.filter(
            ({ id, isDone }) => !known.has(id) && isDone(state, known, pointed.current),
          );
          return fresh.length === 0 ? known : new Set([...known, ...fresh.map(({ id }) => id)]);
        });
      }),
    [lab],
  );
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
