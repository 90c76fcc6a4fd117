import { buildData, isBits } from '../../../src/data';
import type { DataSet } from '../../../src/data/dataset';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import type { Frame } from '../../../src/engine/engine';
import { SURVEY_EXAMPLES, type Survey } from '../../../src/engine/survey';
import { SurveyMaker } from '../../../src/engine/survey-maker';
import { Settling } from '../../../src/lab/settling';
import { initialState, type LabState } from '../../../src/lab/state';
import type { Goal, Moment } from '../../../src/lesson/chapter';
import type { Place } from '../../../src/lesson/chapters';
import { figuresOf, momentOf, tickedAt } from '../../../src/lesson/moment';
import { openingOf } from '../../../src/lesson/needs';
import { denseOf, type RunConfig } from '../../../src/model/config';
import { configure } from '../../configure';

/** Steps between two looks at a run; the larger sets take their time. */
const LOOK = { patterns: 25, large: 100 };

/** A step's run, trained here and looked at as the page looks at it. */
export class StepRun {
  readonly engine = new CpuEngine();
  readonly twin = new CpuEngine();
  config: RunConfig;
  compare: boolean;
  selected = initialState().selected;
  closer = initialState().closer;
  ticked: Record<string, number> = {};
  /** As while it trains: what asks for a pause is not met by itself. */
  running = true;
  private readonly settling = new Settling();
  private settledAt: number | null = null;

  constructor(readonly place: Place) {
    const { config, dense } = openingOf(place.step.lab);
    this.config = config;
    this.compare = dense;
    this.apply({});
  }

  apply(patch: Partial<RunConfig>): void {
    this.config = { ...this.config, ...patch };
    configure(this.engine, this.config);
    configure(this.twin, denseOf(this.config));
  }

  async train(steps: number): Promise<void> {
    const look = isBits(this.config) ? LOOK.patterns : LOOK.large;
    for (let left = steps; left > 0; left -= look) {
      await this.engine.step(Math.min(look, left));
      this.settledAt = this.settling.add(await this.engine.frame(), this.config);
    }
    if (this.compare) await this.twin.step(steps);
  }

  async now(before: Frame | null = null): Promise<Moment> {
    const main = await this.engine.frame();
    const dense = this.compare ? await this.twin.frame() : null;
    const { config, compare, selected } = this;
    const { closer } = this;
    const data = buildData(config);
    const state: LabState = {
      ...initialState(),
      config,
      compare,
      selected,
      closer,
      data,
      running: this.running,
      settledAt: this.settledAt,
      shown: { main, dense, config },
      survey: data.factors && !isBits(config) ? surveyOf(config, data, main) : null,
    };
    const moment = momentOf(state, before && figuresOf(before, config.sparsity), this.ticked);
    if (!moment) throw new Error('no frame of these settings');
    return moment;
  }

  /** Ticks what has been reached; returns the goals still open. */
  async tick(goals: readonly Goal[]): Promise<string[]> {
    const now = await this.now();
    this.ticked = tickedAt(goals, now);
    return goals.map(({ id }) => id).filter((id) => !(id in this.ticked));
  }
}

/** What the page knows of all inputs a moment after the frame. */
function surveyOf(config: RunConfig, data: DataSet, frame: Frame): Survey | null {
  return new SurveyMaker().goOn({ config, data }, frame, Number.POSITIVE_INFINITY);
}

/** Selects the first unit of which this holds on all inputs. */
export async function select(run: StepRun, is: (survey: Survey, unit: number) => boolean): Promise<void> {
  const { survey } = (await run.now()).state;
  const units = Array.from({ length: run.config.units }, (_, unit) => unit);
  run.selected = { ...run.selected, unit: units.find((unit) => survey && is(survey, unit)) ?? null };
}

export function missesAny({ missedRows }: Survey, unit: number): boolean {
  return missedRows[unit * SURVEY_EXAMPLES] >= 0;
}

/** Selects the first of the random inputs that light the selected unit. */
export async function lookAtRandom(run: StepRun): Promise<void> {
  const { survey } = (await run.now()).state;
  const first = (run.selected.unit ?? 0) * SURVEY_EXAMPLES;
  run.selected = { ...run.selected, pattern: survey?.randomRows[first] ?? null };
}
