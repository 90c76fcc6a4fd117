import { readConfig } from '../../data';
import type { EngineChoice } from '../../engine/client';
import type { Snapshot } from '../../engine/engine';
import { isSnapshotFinite } from '../../engine/frame';
import type { RunConfig } from '../../model/config';
import type { Lab } from '../lab';
import { type Rest, restFrom } from '../settling';

/** A run put aside, to go on with later: settings and the model. */
export interface KeptRun {
  config: RunConfig;
  choice: EngineChoice;
  compare: boolean;
  speed: number;
  stopAt: number | null;
  running: boolean;
  /** The learner's own patterns as they last were. */
  ownPatterns: string | null;
  /** Null: it begins again from step 0. */
  snapshot: Snapshot | null;
  /** Where it had settled; null if it still moved. */
  rest: Rest | null;
}

/** Takes the run as it is now. Where no engine answers, its settings alone. */
export async function takeRun(lab: Lab): Promise<KeptRun> {
  const { config, choice, compare, speed, stopAt, running, ownPatterns } = lab.state;
  const kept = { config, choice, compare, speed, stopAt, running, ownPatterns };
  try {
    const { snapshot, rest } = await lab.takeModel();
    return { ...kept, snapshot, rest };
  } catch {
    return { ...kept, snapshot: null, rest: null };
  }
}

/** Goes on with a run that was put aside, from where it was. */
export function openRun(lab: Lab, kept: KeptRun): void {
  const { config, choice, compare, speed, stopAt, running, ownPatterns, snapshot, rest } = kept;
  lab.setSpeed(speed);
  lab.store.setState({ ownPatterns, choice });
  if (snapshot && snapshot.step > 0) {
    lab.continueFrom(config, snapshot, rest);
    lab.setCompare(compare);
    lab.setStop(stopAt);
    if (running) lab.train();
  } else lab.open({ config, engine: choice, dense: compare, run: running, stop: stopAt });
}

/** What the browser has kept, if it is a run that this page can go on with; else null. Never throws. */
export function keptRunFrom(stored: unknown): KeptRun | null {
  try {
    const { snapshot, rest, ...kept } = stored as KeptRun;
    const { config, problems } = readConfig({ ...kept.config });
    if (problems.length > 0) return null;
    if (snapshot && !(Number.isSafeInteger(snapshot.step) && isSnapshotFinite(snapshot))) return null;
    return { ...kept, config, snapshot, rest: restFrom(rest, config) };
  } catch {
    return null;
  }
}
