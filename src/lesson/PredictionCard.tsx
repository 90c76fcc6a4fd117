import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import { classes } from '../ui/classes';
import { AskCard } from './AskCard';
import type { Activity, Figures } from './chapter';
import { figuresOf } from './moment';
import { ChoiceField } from './questions/ChoiceField';
import { TaskCard } from './TaskCard';
import { fill, type PredictionTexts, type StepTexts, type Values } from './texts';
import { useLesson, useProgress } from './useLesson';
import { useSaid } from './useSaid';
import type { LiveStep } from './useStep';

interface PredictionCardProps {
  step: string;
  activity: Extract<Activity, { kind: 'predict' }>;
  texts: StepTexts;
  prediction: PredictionTexts;
  live: LiveStep;
}

/** A prediction: recorded, then tried on the live run, then shown against what happened. */
export function PredictionCard({ step, activity, texts, prediction, live }: PredictionCardProps) {
  const { t, n } = useText();
  const made = useProgress(({ predictions }) => predictions[step]);
  useSaid(outcomeSaid());
  if (!made) return <Ask step={step} activity={activity} prediction={prediction} live={live} />;
  return (
    <>
      <p className="lesson-predicted">
        <Said choice={prediction.options[made.choice]} />
      </p>
      <TaskCard goals={activity.goals} texts={texts} live={live} />
      {made.outcome !== null && made.after && (
        <Outcome
          isRight={made.outcome === made.choice}
          text={prediction.outcomes[made.outcome]}
          before={made.before}
          after={made.after}
          unit={made.values.unit}
        />
      )}
    </>
  );

  function outcomeSaid(): Record<string, string> {
    if (!made || made.outcome === null || !made.after) return {};
    const verdict = t(made.outcome === made.choice ? 'lesson.asPredicted' : 'lesson.surprise');
    const text = fill(prediction.outcomes[made.outcome], outcomeValues(made.before, made.after), n);
    return { outcome: `${verdict}. ${text}` };
  }
}

function Said({ choice }: { choice: string }) {
  const { t } = useText();
  return (
    <>
      {t('lesson.youPredicted')} <b>{choice}</b>
    </>
  );
}

function Ask({ step, activity, prediction, live }: Omit<PredictionCardProps, 'texts'>) {
  const { t } = useText();
  const lab = useLab();
  const { keeper } = useLesson();
  const [choice, setChoice] = useState<string | null>(null);
  // A prediction made before the run is as the step needs it is recorded as soon as it is: what comes after would spoil it.
  const [isWaiting, setWaiting] = useState(false);
  const record = () => {
    const now = live.stage === 'ready' ? live.now() : null;
    setWaiting(now === null);
    if (choice === null || !now) return;
    const before = figuresOf(now.frame, lab.state.config.sparsity, lab.state);
    keeper.dispatch({ type: 'predict', step, choice, before });
    lab.announce({ id: 'lesson.unlocked' });
  };
  useEffect(() => {
    if (isWaiting && live.stage === 'ready') record();
  });
  return (
    <AskCard kind={t('lesson.prediction')} ask={prediction.ask} onSubmit={record}>
      {(id) => (
        <>
          <ChoiceField
            isSingle
            labelledBy={id}
            options={activity.options.map((option) => ({ id: option, text: prediction.options[option] }))}
            right={[]}
            given={choice === null ? [] : [choice]}
            isDisabled={false}
            onChange={([given]) => setChoice(given)}
          />
          <Button type="submit" className="lesson-button is-primary" isDisabled={choice === null}>
            {t('lesson.predict')}
          </Button>
        </>
      )}
    </AskCard>
  );
}

interface OutcomeProps {
  isRight: boolean;
  text: string;
  before: Figures;
  after: Figures;
  /** Its number, if it is of one. */
  unit: Values[string] | undefined;
}

function Outcome({ isRight, text, before, after, unit }: OutcomeProps) {
  const { t, n } = useText();
  return (
    <div className={classes('lesson-explained', isRight ? 'is-right' : 'is-surprise')}>
      <p className="lesson-verdict">{t(isRight ? 'lesson.asPredicted' : 'lesson.surprise')}</p>
      {typeof unit === 'string' && <p className="lesson-small">{t('lesson.aboutUnit', { unit })}</p>}
      <p className="lesson-small">
        {t('lesson.then', { step: n.whole(after.step), sparsity: n.short(after.sparsity) })}
      </p>
      <p>{fill(text, outcomeValues(before, after), n)}</p>
    </div>
  );
}

/** Figures for the gaps of an outcome: `{beforeActive}`, `{afterError}` … */
export function outcomeValues(before: Figures, after: Figures): Record<string, number> {
  return { ...valuesOf('before', before), ...valuesOf('after', after) };
}

function valuesOf(when: 'before' | 'after', figures: Figures): Record<string, number> {
  return {
    [`${when}Step`]: figures.step,
    [`${when}Sparsity`]: figures.sparsity,
    [`${when}Error`]: figures.error,
    [`${when}Variance`]: figures.explainedVariance ?? 0,
    [`${when}Active`]: figures.activeUnits,
    [`${when}Selectivity`]: figures.selectivity ?? 0,
    [`${when}Dead`]: figures.dead,
    [`${when}Brightest`]: figures.brightest,
  };
}
