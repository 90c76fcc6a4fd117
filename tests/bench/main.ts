import { assetOf, buildData, DATA_IDS, recipeOf } from '../../src/data';
import { loadAsset } from '../../src/data/load';
import type { Engine } from '../../src/engine/engine';
import { CONTESTANTS, type Contestant, makeEngines, prepare, type Training } from './contestants';
import { LIT_SIZES, makeRun, SIZES, type Size } from './runs';

export interface Result {
  /** Which table it is for. */
  table: 'compared' | 'lit' | 'growth';
  size: string;
  contestant: string;
  /** Steps per second in each round. */
  rates: number[];
  /** Milliseconds from nothing to the first trained step. */
  firstStepMs: number;
  bytes?: number;
  drawsPerStep?: number;
}

/** One contestant at one size, for a caller that has it take turns with another page. */
export interface Turns {
  sizes: string[];
  /** Gets ready for rounds of so many milliseconds. */
  begin(size: number, name: string, milliseconds: number): Promise<void>;
  /** Steps per second in a round. */
  round(): Promise<number>;
  end(): void;
}

declare global {
  interface Window {
    benchSets(): string[];
    benchSet(id: string, sparsity: number): Promise<{ webgl: number[]; cpu: number[] }>;
    bench(options: { rounds: number; milliseconds: number; growth: boolean }): Promise<Result[]>;
    turns: Turns;
  }
}

interface Entry {
  contestant: Contestant;
  training: Training;
  stepsPerRound: number;
  result: Result;
}

/** Contestants side by side, in turns, so that whatever else the machine does hits them alike. */
async function compare(
  table: Result['table'],
  size: Size,
  names: readonly string[],
  rounds: number,
  milliseconds: number,
): Promise<Result[]> {
  const { run, start } = makeRun(size);
  const label = labelOf(table, size);
  const entries: Entry[] = [];
  for (const contestant of CONTESTANTS.filter(({ name }) => names.includes(name))) {
    const begun = performance.now();
    const training = await contestant.begin(run, start);
    await training.train(1);
    await training.finish();
    const firstStepMs = performance.now() - begun;
    const { drawsPerStep } = training;
    const result = { table, size: label, contestant: contestant.name, rates: [], firstStepMs, drawsPerStep };
    entries.push({ contestant, training, stepsPerRound: 1, result });
  }
  for (const entry of entries) entry.stepsPerRound = await calibrate(entry.training, size, milliseconds);
  for (let round = 0; round < rounds; round++) {
    for (const { training, stepsPerRound, result } of entries) {
      result.rates.push((1000 * stepsPerRound) / (await time(training, stepsPerRound)));
    }
  }
  for (const { training, result } of entries) {
    result.bytes = training.bytes?.();
    training.dispose();
  }
  return entries.map(({ result }) => result);
}

/** Steps that take about `milliseconds`; whole passes through the inputs, as tf.layers counts in those. */
async function calibrate(training: Training, size: Size, milliseconds: number): Promise<number> {
  const perPass = Math.max(1, Math.floor(size.rows / size.batch));
  let steps = perPass;
  for (;;) {
    const ms = await time(training, steps);
    if (ms > milliseconds / 3)
      return perPass * Math.max(1, Math.round(((steps / perPass) * milliseconds) / ms));
    steps *= 2;
  }
}

async function time(training: Training, steps: number): Promise<number> {
  const start = performance.now();
  await training.train(steps);
  await training.finish();
  return performance.now() - start;
}

/** Before a run of a data set is measured it trains for so long; then each engine in so many rounds. */
const UNDER_WAY_MS = 2000;
const SET_ROUNDS = 5;
const SET_MS = 500;

/** How this engine grows with units and with the size of the set. */
const GROWTH: readonly Size[] = [
  ...[16, 64, 256, 1024].map((units) => ({
    name: 'units',
    batch: 128,
    inputs: 64,
    units,
    rows: 1024,
    sparsity: 0.2,
  })),
  ...[4, 64, 1024, 16_384, 65_536].map((rows) => ({
    name: 'patterns',
    batch: Math.min(rows, 256),
    inputs: 16,
    units: 32,
    rows,
    sparsity: 0.2,
  })),
];

function labelOf(table: Result['table'], { name, batch, inputs, units, rows, lit = 1 }: Size): string {
  const label = `${batch} × ${inputs} × ${units}`;
  if (table === 'lit') return `${label}, ${100 * lit} % of the codes`;
  return table === 'growth' ? `${name}: ${label}, ${rows} inputs` : label;
}

window.bench = async ({ rounds, milliseconds, growth }) => {
  await prepare();
  const results: Result[] = [];
  const all = CONTESTANTS.map(({ name }) => name);
  const own = all.slice(0, 2);
  for (const size of SIZES) results.push(...(await compare('compared', size, all, rounds, milliseconds)));
  for (const size of LIT_SIZES) results.push(...(await compare('lit', size, own, rounds, milliseconds)));
  if (!growth) return results;
  for (const size of GROWTH) results.push(...(await compare('growth', size, own, rounds, milliseconds)));
  return results;
};

/** Data sets that come with the page. */
window.benchSets = () => DATA_IDS.filter((id) => id !== 'own' && id !== 'file');

/** Steps a second of our engines, alone, on a run of a data set as the page makes it: in turns, once it is under way. */
window.benchSet = async (id, sparsity) => {
  const config = { ...recipeOf(id), sparsity };
  const name = assetOf(config);
  const baseUrl = new URL('/data/', location.href).href;
  const asset = name && name !== 'file' ? await loadAsset(name, { baseUrl }) : null;
  const data = buildData(config, asset);
  const rates: { webgl: number[]; cpu: number[] } = { webgl: [], cpu: [] };
  const engines = await makeEngines();
  for (const engine of engines) {
    engine.configure(config, data);
    for (let steps = 1, ms = 0; ms < UNDER_WAY_MS; steps *= 2) ms += await timeOfEngine(engine, steps);
  }
  for (let round = 0; round < SET_ROUNDS; round++) {
    for (const engine of engines) {
      let [steps, ms] = [0, 0];
      for (let count = 1; ms < SET_MS; count *= 2) {
        ms += await timeOfEngine(engine, count);
        steps += count;
      }
      rates[engine.kind === 'cpu' ? 'cpu' : 'webgl'].push((1000 * steps) / ms);
    }
  }
  for (const engine of engines) engine.dispose();
  return rates;
};

async function timeOfEngine(engine: Engine, steps: number): Promise<number> {
  const start = performance.now();
  await engine.step(steps);
  // Waits for the graphics card.
  await engine.snapshot();
  return performance.now() - start;
}

const ALL_SIZES = [...SIZES, ...LIT_SIZES];
let turn: { training: Training; steps: number } | null = null;

window.turns = {
  sizes: ALL_SIZES.map((size) => labelOf(size.lit ? 'lit' : 'compared', size)),

  async begin(size, name, milliseconds) {
    await prepare();
    const contestant = CONTESTANTS.find((one) => one.name === name);
    if (!contestant) throw new RangeError(`there is no contestant called ${name}`);
    const { run, start } = makeRun(ALL_SIZES[size]);
    const training = await contestant.begin(run, start);
    // Drivers finish shaders at the first draws, which say nothing of how long the others take.
    for (let k = 0; k < 3; k++) await time(training, 1);
    turn = { training, steps: await calibrate(training, ALL_SIZES[size], milliseconds) };
  },

  async round() {
    if (!turn) throw new Error('begin comes first');
    return (1000 * turn.steps) / (await time(turn.training, turn.steps));
  },

  end() {
    turn?.training.dispose();
    turn = null;
  },
};
