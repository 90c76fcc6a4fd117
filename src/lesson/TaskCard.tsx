import { useText } from '../lab/text';
import { useLabState } from '../lab/useLab';
import { classes } from '../ui/classes';
import type { Goal } from './chapter';
import type { StepTexts } from './texts';
import { useSaid } from './useSaid';
import type { LiveStep } from './useStep';

interface TaskCardProps {
  goals: readonly Goal[];
  texts: StepTexts;
  live: LiveStep;
}

/** What is to be reached on the live run, ticked off by it: its ticks, not those of a run before. */
export function TaskCard({ goals, texts, live }: TaskCardProps) {
  const { t } = useText();
  const { ticked } = live;
  const done = goals.filter(({ id }) => id in ticked);
  useSaid(
    Object.fromEntries(
      done.map(({ id }) => [id, t('lesson.goalReached', { goal: texts.goals?.[id] ?? '' })]),
    ),
  );
  const next = goals.find(({ id }) => !(id in ticked));
  return (
    <section
      className={classes('lesson-card', live.isComplete && 'is-complete')}
      aria-label={t('lesson.task')}
    >
      <p className="lesson-kind">{t('lesson.task')}</p>
      <ol className="lesson-goals">
        {goals.map(({ id }) => (
          <li key={id} className={classes(id in ticked && 'is-done', id === next?.id && 'is-next')}>
            <span className="tick" aria-hidden="true" />
            <span>
              {texts.goals?.[id]}
              {id in ticked && <span className="sr-only"> ({t('lesson.goalDone')})</span>}
              {id === next?.id && live.stage === 'ready' && <Count goal={next} live={live} />}
            </span>
          </li>
        ))}
      </ol>
      {live.isComplete && (
        <p className="lesson-lit">
          <span className="lesson-lamp" aria-hidden="true" />
          {t('lesson.taskDone')}
        </p>
      )}
    </section>
  );
}

/** “50 of 150” */
function Count({ goal, live }: { goal: Goal; live: LiveStep }) {
  const { t, n } = useText();
  // The run's text changes, and the count with it.
  useLabState(({ shown }) => shown);
  const now = live.now();
  const count = now && goal.count?.(now);
  if (!count) return null;
  const value = n.whole(Math.max(0, Math.min(count.value, count.of)));
  return <small className="lesson-count"> {t('lesson.count', { value, of: n.whole(count.of) })}</small>;
}
