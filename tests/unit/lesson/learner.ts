import { afterAll, expect, vi } from 'vitest';
import { EngineClient } from '../../../src/engine/client';
import { Keeping } from '../../../src/lab/keep/keeping';
import { OwnRun } from '../../../src/lab/keep/own-run';
import type { Records } from '../../../src/lab/keep/records';
import { Lab } from '../../../src/lab/lab';
import type { Moment } from '../../../src/lesson/chapter';
import type { Place } from '../../../src/lesson/chapters';
import { ProgressKeeper } from '../../../src/lesson/keeper';
import { LessonLab } from '../../../src/lesson/lesson-lab';
import { figuresOf, momentOf } from '../../../src/lesson/moment';
import { openingOf } from '../../../src/lesson/needs';
import { StepRun } from '../../../src/lesson/step-run';
import type { RunConfig } from '../../../src/model/config';
import { FakeWorker } from '../engine/fakes';

globalThis.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now()), 1));

function memory(): () => Storage {
  const content: Record<string, string> = {};
  const storage = {
    getItem: (key: string) => content[key] ?? null,
    setItem: (key: string, value: string) => {
      content[key] = value;
    },
    removeItem: (key: string) => {
      delete content[key];
    },
  } as Storage;
  return () => storage;
}

function recordsInMemory(): Records {
  const content = new Map<string, unknown>();
  return {
    get: async (name) => structuredClone(content.get(name)),
    put: async (name, value) => void content.set(name, structuredClone(value)),
    sweep: async () => {},
  };
}

/** A learner at a step, who does everything but what it asks for; at every moment what is said of the run is checked. */
export class Learner {
  readonly lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker: () => new FakeWorker() }));
  readonly session = memory();
  readonly keeper = new ProgressKeeper(memory());
  private readonly local = memory();
  private readonly records = recordsInMemory();
  lessonLab = this.newLessonLab();
  readonly wrong: string[] = [];
  /** How often something was said of a run, so that a test that sees nothing is none. */
  checked = 0;
  run: StepRun | null = null;
  private stop: (() => void)[] = [];

  constructor() {
    this.lab.open({ ...openingOf({ config: {} }), engine: 'cpu' });
  }

  async enter(place: Place): Promise<void> {
    for (const stop of this.stop) stop();
    const run = new StepRun(this.lab, this.lessonLab, this.keeper, place);
    this.run = run;
    const check = () => this.check(place, run);
    this.stop = [run.start(() => {}), this.lab.store.subscribe(check), run.store.subscribe(check)];
    await vi.waitFor(() => expect(run.store.getState().stage).not.toBe('coming'), { timeout: 5000 });
  }

  /** As after a reload of the page: the step is all that the lesson knows of. */
  reload(): void {
    for (const stop of this.stop) stop();
    this.stop = [];
    this.lessonLab.leave();
    this.lessonLab = this.newLessonLab();
  }

  private newLessonLab(): LessonLab {
    const keeping = new Keeping(this.records, this.session, this.local, () => {});
    return new LessonLab(this.lab, new OwnRun(this.lab, keeping));
  }

  leave(): void {
    this.reload();
    this.lab.setInSight(false);
  }

  get stage(): string | undefined {
    return this.run?.store.getState().stage;
  }

  async wait(ms = 130): Promise<void> {
    await new Promise((done) => setTimeout(done, ms));
  }

  /** What the page would say now, against the run in sight; by rules of its own, not by those that made it say so. */
  private check({ key, step }: Place, run: StepRun): void {
    const { state } = this.lab;
    const { stage, ticked, isComplete, meetsNeeds } = run.store.getState();
    // Between a change and its first frame the lab shows what was, too.
    if (!state.shown || state.shown.config !== state.config || stage === 'coming') return;
    const { config, needs, compare, changes = [] } = step.lab;
    const frame = state.shown.main;
    const begun = run.now()?.before ?? figuresOf(frame, state.config.sparsity);
    const now = momentOf(state, begun, ticked);
    if (!now) return;
    const say = (what: string) =>
      this.wrong.push(
        `${key}: ${what} at step ${frame.step}, ${state.config.data}, λ ${state.config.sparsity}`,
      );
    const said = openingOf(step.lab);
    if (stage === 'preparing') {
      for (const part of ['data', 'units', 'patterns', 'mechanism', 'sparsity'] as const)
        if (said.config[part] !== state.config[part]) say(`trains ${part} ${said.config[part]}`);
      if (said.dense && !state.compare) say('trains a twin');
    }
    const says = meetsNeeds || Object.keys(ticked).length > 0 || isComplete;
    if (!says) return;
    this.checked++;
    const wanted = said.config;
    for (const part of ['data', 'units', 'patterns', 'mechanism'] as const) {
      if (!changes.includes(part) && !changes.includes('data') && wanted[part] !== state.config[part])
        say(`speaks of ${part} ${wanted[part]}`);
    }
    if (compare && !now.dense) say('speaks of a twin');
    if (meetsNeeds && needs) this.checkNeeds(needs, config, now, say);
    if (!('goals' in step.activity)) return;
    for (const goal of step.activity.goals) {
      if (goal.id in ticked && !goal.isPassing && !goal.when(now)) say(`ticks ${goal.id}`);
      if (isComplete && !(goal.id in ticked)) say(`is complete without ${goal.id}`);
    }
  }

  private checkNeeds(
    { trained = 0, settled, sparsity, when }: NonNullable<Place['step']['lab']['needs']>,
    config: Partial<RunConfig>,
    now: Moment,
    say: (what: string) => void,
  ): void {
    const { frame, state } = now;
    if (frame.step < trained) say(`speaks of a run of ${trained} steps`);
    if (settled && state.settledAt === null) say('speaks of a settled run');
    const wanted = config.sparsity ?? openingOf({ config }).config.sparsity;
    const [min, max] = sparsity ?? [wanted / 2, wanted * 2];
    if (state.config.sparsity < min - 1e-6 || state.config.sparsity > max + 1e-6)
      say(`speaks of λ ${wanted}`);
    if (when && !when(now)) say('speaks of what is not so');
  }
}

const learners = new Set<Learner>();

export function newLearner(): Learner {
  const learner = new Learner();
  learners.add(learner);
  return learner;
}

afterAll(() => {
  for (const learner of learners) learner.leave();
});
