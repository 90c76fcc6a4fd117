import { expect, test, vi } from 'vitest';
import { isBits } from '../../../src/data';
import { SURVEY_EXAMPLES } from '../../../src/engine/survey';
import { chooseData } from '../../../src/lab/choices';
import { PLACES, type Place, placeAfter, placeOf } from '../../../src/lesson/chapters';
import { figuresOf } from '../../../src/lesson/moment';
import { openingOf } from '../../../src/lesson/needs';
import type { RunConfig } from '../../../src/model/config';
import { type Learner, newLearner } from './learner';

/** Runs of more units are not waited for until they are ready. */
const MOST_UNITS = 16;

/** Larger sets take long here; the first step of each that speaks of a run stands for them. Files are loaded by the page. */
const seen = new Set<string>();
const WALKED = PLACES.filter(({ step }) => {
  const { config } = openingOf(step.lab);
  if (isBits(config)) return true;
  const set = `${config.data} ${config.size}`;
  const isFirst = step.lab.needs !== undefined && !seen.has(set);
  if (isFirst) seen.add(set);
  return isFirst && (config.data === 'bars' || config.data === 'superposition');
});

// They wait for their runs most of the time.
test.concurrent.each(WALKED.map((place) => [place.key, place] as const))(
  '%s: whatever is done to its run, nothing is said that is not so',
  { timeout: 60_000 },
  async (_, place) => {
    const her = newLearner();
    const { lab } = her;
    lab.setSpeed(8);
    const { config } = openingOf(place.step.lab);
    const isLarge = config.units > MOST_UNITS;
    // By a link, and then left alone.
    await her.enter(place);
    const prediction = { choice: 'x', before: figuresOf(lab.state.shown?.main as never, 0) };
    if (place.step.activity.kind === 'predict')
      her.keeper.dispatch({ type: 'predict', step: place.key, ...prediction });
    if (isLarge) await her.wait(600);
    else await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 25_000 });
    const deeds: (() => void)[] = [
      () => lab.train(),
      () => lab.reset(),
      () => lab.undo(),
      () => lab.train(),
      () => lab.change({ sparsity: 0.02 }),
      () => lab.change({ sparsity: 0.2 }),
      () => lab.change({ sparsity: 2.4 }),
      () => chooseData(lab, 'bits'),
      () => her.run?.setUp(),
      () => lab.newSeed(),
      () => lab.change({ units: config.units + 1 }),
      () => lab.undo(),
      () => lab.undo(),
      () => lab.redo(),
      () => her.run?.setUp(),
      () => lab.editPatterns(['110', '001']),
      () => lab.undo(),
      () => lab.pause(),
      () => lab.setCompare(!lab.state.compare),
    ];
    for (const deed of deeds) {
      deed();
      await her.wait();
    }
    // Left, by way of the step after it, and come back to; then loaded anew.
    const other = placeAfter(place, 1) ?? placeAfter(place, -1);
    if (other && isBits(openingOf(other.step.lab).config)) await her.enter(other);
    await her.enter(place);
    await her.wait(200);
    her.reload();
    await her.enter(place);
    her.run?.setUp();
    await her.wait(200);
    her.leave();
    expect(her.wrong).toEqual([]);
    if (!isLarge) expect(her.checked).toBeGreaterThan(0);
  },
);

test('ticks go when the run starts again, and what is set up is what the step speaks of', async () => {
  const place = PLACES.find(
    ({ step: { activity, lab } }) => activity.kind === 'predict' && isBits(openingOf(lab).config),
  );
  if (place?.step.activity.kind !== 'predict') throw new Error('no prediction on bit patterns');
  const { goals } = place.step.activity;
  const her = newLearner();
  const { lab, keeper } = her;
  lab.setSpeed(8);
  await her.enter(place);
  await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 8000 });
  const before = figuresOf(lab.state.shown?.main as never, lab.state.config.sparsity);
  keeper.dispatch({ type: 'predict', step: place.key, choice: place.step.activity.options[0], before });
  lab.train();
  lab.change({ sparsity: 0.2 });
  const ticks = () => Object.keys(keeper.progress.goals[place.key] ?? {}).length;
  await vi.waitFor(() => expect(keeper.progress.done).toContain(place.key), { timeout: 8000 });
  expect(ticks()).toBe(goals.length);
  lab.reset();
  await vi.waitFor(() => expect(ticks()).toBeLessThan(goals.length));
  // What was done stays done.
  expect(keeper.progress.done).toContain(place.key);
  chooseData(lab, 'bits');
  await vi.waitFor(() => expect(her.stage).toBe('other'));
  expect(ticks()).toBe(0);
  her.run?.setUp();
  await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 8000 });
  expect(lab.state.config.data).toBe(openingOf(place.step.lab).config.data);
});

/** The prediction is made on the first run. */
async function predict(place: Place): Promise<Learner> {
  if (place.step.activity.kind !== 'predict') throw new Error('no prediction');
  const her = newLearner();
  her.lab.setSpeed(8);
  await her.enter(place);
  await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 20_000 });
  const before = figuresOf(her.lab.state.shown?.main as never, her.lab.state.config.sparsity);
  her.keeper.dispatch({ type: 'predict', step: place.key, choice: place.step.activity.options[0], before });
  return her;
}

test.each(['sparse/price', 'dense/cost', 'units/six', 'balance/limits'])(
  '%s: the prediction and the first run stand when the run begins again',
  { timeout: 60_000 },
  async (key) => {
    const her = await predict(placeOf(key) as Place);
    const { lab, keeper } = her;
    const made = () => keeper.progress.predictions[key];
    const { before } = made();
    for (const begin of [() => lab.reset(), () => lab.newSeed()]) {
      lab.change({ sparsity: key === 'balance/limits' ? 0.6 : 0.2 });
      lab.train();
      await vi.waitFor(() => expect(her.run?.store.getState().isComplete).toBe(true), { timeout: 20_000 });
      const { after } = made();
      expect(after).not.toBeNull();
      lab.pause();
      begin();
      await vi.waitFor(() => expect(lab.state.shown?.main.step).toBe(0));
      await her.wait();
      // What depends on the run in sight has gone, but the first run is not asked for once more.
      expect(her.stage).toBe('ready');
      expect(made()).toMatchObject({ before: { sparsity: before.sparsity } });
    }
    lab.train();
    await vi.waitFor(() => expect(her.run?.store.getState().isComplete).toBe(true), { timeout: 20_000 });
    // Another first run takes its place as soon as there is one.
    lab.change({ sparsity: before.sparsity });
    lab.newSeed();
    lab.train();
    await vi.waitFor(() => expect(her.run?.store.getState().meetsNeeds).toBe(true), { timeout: 20_000 });
    expect(her.run?.now()?.before).not.toEqual(before);
    expect(her.wrong).toEqual([]);
    her.leave();
  },
);

test('units/others: names are looked at on this very run, which has to be trained again after Reset', async () => {
  const her = await predict(placeOf('units/others') as Place);
  her.lab.reset();
  await vi.waitFor(() => expect(her.stage).toBe('other'));
  her.leave();
}, 30_000);

test('what the step asks to change may begin the run again: it is set against the run before, step for step', async () => {
  const topk = placeOf('words/topk') as Place;
  // The words are a file; bars do as well.
  const config = { data: 'bars', size: 4, units: 8, sparsity: 0.2 };
  const place = { ...topk, step: { ...topk.step, lab: { ...topk.step.lab, config } } };
  const her = await predict(place);
  const { lab, keeper } = her;
  const made = () => keeper.progress.predictions[place.key];
  const { before } = made();
  expect(before.step).toBeGreaterThanOrEqual(300);
  lab.change({ mechanism: 'topk', k: Math.round(before.activeUnits) });
  await vi.waitFor(() => expect(lab.state.shown?.main.step).toBe(0));
  await her.wait();
  expect(her.stage).toBe('ready');
  expect(Object.keys(keeper.progress.goals[place.key])).toContain('choose');
  lab.train();
  await vi.waitFor(() => expect(her.run?.store.getState().isComplete).toBe(true), { timeout: 20_000 });
  expect(made().before).toEqual(before);
  expect(made().after?.step).toBeGreaterThanOrEqual(before.step);
  her.leave();
}, 60_000);

test('a run that trained on until it is no longer what the step speaks of is said so, and replaced', async () => {
  const place = PLACES.find(({ key }) => key === 'dense/mixtures');
  if (!place) throw new Error('no such step');
  const her = newLearner();
  const { lab } = her;
  lab.setSpeed(8);
  await her.enter(place);
  await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 8000 });
  // It was not overrun on the way there: a processor makes a million steps a second.
  expect(lab.state.shown?.main.step).toBeLessThan(2000);
  // By itself a settled run goes slowly; with a step to stop at it does not.
  lab.setStop(1_000_000_000);
  lab.train();
  await vi.waitFor(() => expect(her.stage).toBe('other'), { timeout: 40_000 });
  lab.setStop(null);
  her.run?.setUp();
  await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 8000 });
  expect(her.wrong).toEqual([]);
}, 60_000);

/** Comes to the step after `finding/reach` with a run of these settings that has not settled. */
async function skipWith(patch: Partial<RunConfig>): Promise<Learner> {
  const [reach, name] = ['finding/reach', 'finding/name'].map((id) => PLACES.find(({ key }) => key === id));
  if (!reach || !name) throw new Error('no such step');
  const her = newLearner();
  const { lab } = her;
  await her.enter(reach);
  lab.change(patch);
  lab.train();
  await vi.waitFor(() => expect(lab.state.shown?.main.step).toBeGreaterThan(2), { timeout: 8000 });
  await her.enter(name);
  return her;
}

test('a run that cannot become what the step needs is not trained in its name', async () => {
  const her = await skipWith({});
  await her.wait(300);
  expect(her.wrong).toEqual([]);
  expect(her.stage).not.toBe('trying');
});

test('a run that may become what the step needs is trained on as what it is, and makes way when asked', async () => {
  const her = await skipWith({ units: 24, sparsity: 0.05 });
  expect(her.stage).toBe('trying');
  expect(her.lab.state.config).toMatchObject({ units: 24, sparsity: 0.05 });
  her.run?.setUp();
  await vi.waitFor(() => expect(her.stage).toBe('preparing'), { timeout: 8000 });
  expect(her.lab.state.config).toMatchObject({ units: 16, sparsity: 0.1 });
  // Taken elsewhere on the way, it is no longer the one that is said to be trained.
  her.lab.change({ units: 6 });
  await vi.waitFor(() => expect(her.stage).toBe('other'), { timeout: 8000 });
  expect(her.wrong).toEqual([]);
});

test('who goes back to a task finds their own run, not the one that a later step gave', async () => {
  const reach = placeOf('finding/reach') as Place;
  const idle = await skipWith({});
  expect(idle.lab.state.config).toMatchObject({ units: 16, sparsity: 0.1 });
  await idle.enter(reach);
  await idle.wait(300);
  expect(idle.lab.state.config).toMatchObject({ units: 6, sparsity: 0 });
  expect(idle.keeper.progress.done).not.toContain(reach.key);
  const busy = await skipWith({ units: 24, sparsity: 0.05 });
  await busy.enter(reach);
  await busy.wait(300);
  expect(busy.lab.state.config).toMatchObject({ units: 24, sparsity: 0.05 });
}, 60_000);

test('what was seen of one unit is no test of another, and it is kept of which one it was', async () => {
  const place = placeOf('finding/test') as Place;
  const her = newLearner();
  const { lab, keeper } = her;
  lab.setSpeed(8);
  await her.enter(place);
  await vi.waitFor(() => expect(her.stage).toBe('ready'), { timeout: 100_000 });
  lab.pause();
  const before = figuresOf(lab.state.shown?.main as never, lab.state.config.sparsity);
  keeper.dispatch({ type: 'predict', step: place.key, choice: 'holds', before });
  const ticks = () => Object.keys(keeper.progress.goals[place.key] ?? {});
  const examples = (list: 'topRows' | 'randomRows' | 'missedRows', unit: number) =>
    Array.from(lab.state.survey?.[list].subarray(unit * SURVEY_EXAMPLES, (unit + 1) * SURVEY_EXAMPLES) ?? []);
  await vi.waitFor(() => expect(examples('randomRows', 0).length).toBeGreaterThan(0), { timeout: 8000 });
  const ordinary = (unit: number) => {
    const top = examples('topRows', unit);
    return examples('randomRows', unit).find((row) => row >= 0 && !top.includes(row)) ?? null;
  };
  const lit = Array.from({ length: 16 }, (_, unit) => unit).filter((unit) => ordinary(unit) !== null);
  lab.lookCloser('unit');
  lab.select({ unit: lit[0] });
  lab.select({ pattern: ordinary(lit[0]) });
  await vi.waitFor(() => expect(ticks()).toContain('random'));
  lab.select({ unit: lit[1] });
  expect(ticks()).not.toContain('random');
  lab.select({ pattern: ordinary(lit[1]) });
  const missed = examples('missedRows', lit[1])[0];
  if (missed >= 0) lab.select({ pattern: missed });
  expect(keeper.progress.predictions[place.key].values.unit).toBe(String(lit[1] + 1));
}, 120_000);
