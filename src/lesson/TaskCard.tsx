import { useText } from '../lab/text';
import { classes } from '../ui/classes';
import type { Goal } from './chapter';
import type { StepTexts } from './texts';
import { useProgress } from './useLesson';

interface TaskCardProps {
  step: string;
  goals: readonly Goal[];
  texts: StepTexts;
}

/** What is to be reached on the live run, ticked off by it. */
export function TaskCard({ step, goals, texts }: TaskCardProps) {
  const { t } = useText();
  const ticked = useProgress((progress) => progress.goals[step]) ?? {};
  const next = goals.find(({ id }) => !(id in ticked))?.id;
  return (
    <section className="lesson-card" aria-label={t('lesson.task')}>
      <p className="lesson-kind">{t('lesson.task')}</p>
      <ol className="lesson-goals">
        {goals.map(({ id }) => (
          <li key={id} className={classes(id in ticked && 'is-done', id === next && 'is-next')}>
            <span className="tick" aria-hidden="true" />
            <span>
              {texts.goals?.[id]}
              {id in ticked && <span className="sr-only"> ({t('lesson.goalDone')})</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
