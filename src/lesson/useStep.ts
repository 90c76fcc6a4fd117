import { useEffect, useRef, useState } from 'react';
import type { LabState } from '../lab/state';
import { useLab } from '../lab/useLab';
import type { Figures, Goal, Moment } from './chapter';
import type { Place } from './chapters';
import { figuresOf, momentOf, reachedGoal } from './moment';
import { useLesson } from './useLesson';

/** The hint comes by itself after so long without progress. */
const HINT_AFTER_MS = 45_000;

/** A step on the live run: brings the lab to where it begins, ticks its goals off, and says what the run is now. */
export interface LiveStep {
  /** The run as it is now; null until it is the one of the step. */
  now(): Moment | null;
  /** Whether `now` has something to say; renders again when it begins to. */
  isReady: boolean;
  hintIsDue: boolean;
  showHint(): void;
}

export function useStep(place: Place): LiveStep {
  const lab = useLab();
  const { keeper, lessonLab, handOver } = useLesson();
  const { key, step } = place;
  const before = useRef<Figures | null>(null);
  const [isReady, setReady] = useState(false);
  const [hintIsDue, setHintDue] = useState(false);
  const hintTimer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const momentAt = (state: LabState): Moment | null => {
    if (!lessonLab.isReady(state)) return null;
    const { predictions, goals } = keeper.progress;
    const moment = momentOf(state, predictions[key]?.before ?? before.current, goals[key]);
    before.current ??= moment?.before ?? null;
    return moment;
  };
  const latest = useRef(momentAt);
  latest.current = momentAt;

  useEffect(() => {
    const { activity } = step;
    before.current = null;
    setReady(false);
    setHintDue(false);
    const waitForHint = () => {
      clearTimeout(hintTimer.current);
      hintTimer.current = setTimeout(() => setHintDue(true), HINT_AFTER_MS);
    };
    const look = (state: LabState) => {
      const moment = latest.current(state);
      if (!moment) return;
      setReady(true);
      const { done, predictions } = keeper.progress;
      if (done.includes(key) || (activity.kind !== 'task' && activity.kind !== 'predict')) return;
      if (activity.kind === 'predict' && !predictions[key]) return;
      const ticked = { ...moment.ticked };
      for (let goal = nextGoal(); goal; goal = nextGoal()) {
        ticked[goal.id] = moment.frame.step;
        keeper.dispatch({ type: 'tick', step: key, goal: goal.id, at: moment.frame.step });
        setHintDue(false);
        waitForHint();
      }
      if (!activity.goals.every(({ id }) => id in ticked)) return;
      const now = { ...moment, ticked };
      if (activity.kind === 'task') keeper.dispatch({ type: 'done', step: key });
      else {
        const after = figuresOf(now.frame, state.config.sparsity);
        keeper.dispatch({ type: 'observe', step: key, outcome: activity.outcome(now), after });
      }

      function nextGoal(): Goal | undefined {
        return moment && 'goals' in activity ? reachedGoal(activity.goals, { ...moment, ticked }) : undefined;
      }
    };
    keeper.dispatch({ type: 'visit', step: key });
    // A unit that is still selected from before would be an answer that nobody gave.
    lab.store.setState(({ selected }) => ({ selected: { ...selected, unit: null } }));
    void lessonLab.enter(key, step.lab).then(() => {
      handOver();
      look(lab.state);
    });
    waitForHint();
    const stops = [lab.store.subscribe(look), keeper.store.subscribe(() => look(lab.state))];
    return () => {
      clearTimeout(hintTimer.current);
      for (const stop of stops) stop();
    };
  }, [key, step, lab, keeper, lessonLab, handOver]);

  return {
    now: () => latest.current(lab.state),
    isReady,
    hintIsDue,
    showHint: () => setHintDue(true),
  };
}
