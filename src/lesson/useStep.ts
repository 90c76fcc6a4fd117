import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useLab } from '../lab/useLab';
import type { Moment } from './chapter';
import type { Place } from './chapters';
import { StepRun, type StepState } from './step-run';
import { useLesson } from './useLesson';

/** The hint comes by itself after so long without progress. */
const HINT_AFTER_MS = 45_000;

/** A step on the live run, and what of it is true of the run in sight. */
export interface LiveStep extends StepState {
  /** The run as it is now; null until it is the one of the step. */
  now(): Moment | null;
  /** Brings back the run that the step speaks of. */
  setUp(): void;
  hintIsDue: boolean;
  showHint(): void;
}

export function useStep(place: Place): LiveStep {
  const lab = useLab();
  const { keeper, lessonLab, handOver } = useLesson();
  const run = useMemo(() => new StepRun(lab, lessonLab, keeper, place), [lab, lessonLab, keeper, place]);
  const state = useStore(run.store);
  const [hintIsDue, setHintDue] = useState(false);
  const hintTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => run.start(handOver), [run, handOver]);
  const ticks = Object.keys(state.ticked).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every tick and every step lets the learner wait anew.
  useEffect(() => {
    setHintDue(false);
    hintTimer.current = setTimeout(() => setHintDue(true), HINT_AFTER_MS);
    return () => clearTimeout(hintTimer.current);
  }, [run, ticks]);
  return {
    ...state,
    now: () => run.now(),
    setUp: () => run.setUp(),
    hintIsDue,
    showHint: () => setHintDue(true),
  };
}
