import { useEffect, useState } from 'react';
import type { LabState } from '../lab/state';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import type { MessageId } from '../locales/en';
import { classes } from '../ui/classes';
import { ALL_STEPS } from './chapters';
import { areAllNamed } from './moment';
import { percentOf } from './progress';
import { useProgress } from './useLesson';

interface Try {
  id: string;
  text: MessageId;
  /** Whether the live run shows that it has been done; `done` are the tries before. */
  isDone(state: LabState, done: ReadonlySet<string>): boolean;
}

const TRIES: readonly Try[] = [
  {
    id: 'train',
    text: 'intro.train',
    isDone: ({ shown, config }) => config.sparsity === 0 && (shown?.main.step ?? 0) >= 100,
  },
  {
    id: 'sparsity',
    text: 'intro.sparsity',
    isDone: ({ shown, config }) => config.sparsity > 0 && !!shown && areAllNamed(shown.main),
  },
  {
    id: 'trace',
    text: 'intro.trace',
    isDone: ({ hovered, selected }) => (hovered.pattern ?? 0) > 0 || (selected.pattern ?? 0) > 0,
  },
  { id: 'compare', text: 'intro.compare', isDone: ({ compare }) => compare },
  {
    id: 'dark',
    text: 'intro.dark',
    isDone: ({ shown }) => !!shown && shown.main.step > 0 && shown.main.metrics.dead.every(Boolean),
  },
  {
    id: 'back',
    text: 'intro.back',
    isDone: ({ shown }, done) => done.has('dark') && !!shown && areAllNamed(shown.main),
  },
  { id: 'own', text: 'intro.own', isDone: ({ config }) => config.data === 'own' },
];

/** Things to try by oneself, ticked off by the live run, and the way into the lesson. */
export function FreePlay() {
  const lab = useLab();
  const { t, n } = useText();
  const percent = useProgress((progress) => percentOf(progress, ALL_STEPS));
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      lab.store.subscribe((state) => {
        setDone((known) => {
          const fresh = TRIES.filter(({ id, isDone }) => !known.has(id) && isDone(state, known));
          return fresh.length === 0 ? known : new Set([...known, ...fresh.map(({ id }) => id)]);
        });
      }),
    [lab],
  );
  const next = TRIES.find(({ id }) => !done.has(id))?.id;
  return (
    <div className="intro">
      <h1>{t('intro.title')}</h1>
      <p>{t('intro.lead')}</p>
      <a className="lesson-button is-primary" href="#/lesson">
        {percent > 0 ? t('lesson.continueAt', { percent }) : t('lesson.startShort')}
      </a>
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
      <p className="privacy">{t('intro.privacy')}</p>
    </div>
  );
}
