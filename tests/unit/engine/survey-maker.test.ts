import { beforeEach, describe, expect, test } from 'vitest';
import type { DataSet } from '../../../src/data/dataset';
import type { Frame } from '../../../src/engine/engine';
import { frameOf } from '../../../src/engine/frame';
import { runOf } from '../../../src/engine/run';
import { SURVEY_BINS, SURVEY_EXAMPLES, type Survey } from '../../../src/engine/survey';
import { SurveyMaker } from '../../../src/engine/survey-maker';
import { forward } from '../../../src/model/autoencoder';
import { defaultConfig, type RunConfig } from '../../../src/model/config';
import { mechanismOf } from '../../../src/model/mechanisms';
import { parameterCount } from '../../../src/model/parameters';
import { normal, stream } from '../../../src/model/random';
import { responsesOf } from '../../../src/model/responses';

const ROWS = 700;
const INPUTS = 6;
const UNITS = 9;
const FACTORS = 3;

/** Random inputs, each the sum of the causes that are on and some noise. */
function dataOf(withCauses: boolean, seed = 1): DataSet {
  const random = stream(seed, 'test');
  const causes = Float32Array.from({ length: FACTORS * INPUTS }, () => normal(random));
  const on = Uint8Array.from({ length: ROWS * FACTORS }, () => (random() < 0.3 ? 1 : 0));
  const x = new Float32Array(ROWS * INPUTS);
  for (let row = 0; row < ROWS; row++) {
    for (let i = 0; i < INPUTS; i++) {
      x[row * INPUTS + i] = 0.3 * normal(random);
      for (let f = 0; f < FACTORS; f++) {
        x[row * INPUTS + i] += on[row * FACTORS + f] * causes[f * INPUTS + i];
      }
    }
  }
  return {
    inputs: INPUTS,
    rows: ROWS,
    x,
    rowNames: Array.from({ length: ROWS }, (_, row) => String(row + 1)),
    factors: withCauses ? { count: FACTORS, on } : null,
    directions: null,
    probe: Int32Array.from({ length: 100 }, (_, k) => 7 * k),
    start: 'normal',
  };
}

const config: RunConfig = { ...defaultConfig(), units: UNITS, bias: 1, seed: 3 };

/** Random weights: some units light often, the last one never. */
function parametersOf(seed: number): Float32Array {
  const random = stream(seed, 'weights');
  const parameters = Float32Array.from(
    { length: parameterCount({ inputs: INPUTS, units: UNITS, decoderBias: true }) },
    () => normal(random),
  );
  parameters[UNITS * INPUTS + UNITS - 1] = -1000;
  return parameters;
}

function frameAt(data: DataSet, step: number, of: RunConfig = config, seed = 1): Frame {
  return frameOf(runOf(of, data), parametersOf(seed), step);
}

/** All at once, slowly, with nothing but sorting and counting. */
function bruteForce(data: DataSet, frame: Frame, of: RunConfig = config) {
  const shape = { inputs: INPUTS, units: UNITS, decoderBias: true };
  const { codes, directions } = forward(parametersOf(1), shape, mechanismOf(of.mechanism), data.x, of);
  const threshold = 0.05 * Math.max(...frame.codes);
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const responses = data.factors && responsesOf(codes, UNITS, data.factors);
  const probeResponses = data.factors && responsesOf(frame.codes, UNITS, data.factors, frame.probe);
  return Array.from({ length: UNITS }, (_, j) => {
    const z = (row: number) => codes[row * UNITS + j];
    const has = (row: number, f: number) => data.factors?.on[row * FACTORS + f] === 1;
    const along = (row: number) => {
      let sum = 0;
      for (let i = 0; i < INPUTS; i++) sum += data.x[row * INPUTS + i] * directions[j * INPUTS + i];
      return sum;
    };
    const active = rows.filter((row) => z(row) > threshold);
    const own = [0, 1, 2].map((f) => probeResponses?.[f * UNITS + j] ?? 0);
    const wanted = Math.max(...own) > 0 ? own.indexOf(Math.max(...own)) : null;
    const isWanted = (row: number) => !data.factors || (wanted !== null && has(row, wanted));
    const missed = rows
      .filter((row) => z(row) <= threshold && along(row) > 0 && isWanted(row))
      .sort((a, b) => along(b) - along(a));
    return {
      active,
      missed: missed.slice(0, SURVEY_EXAMPLES),
      top: [...active].sort((a, b) => z(b) - z(a)).slice(0, SURVEY_EXAMPLES),
      mean: rows.reduce((sum, row) => sum + z(row), 0) / ROWS,
      peak: Math.max(...rows.map(z)),
      z,
      hits: [0, 1, 2].map((f) => active.filter((row) => has(row, f)).length),
      responses: [0, 1, 2].map((f) => responses?.[f * UNITS + j] ?? 0),
    };
  });
}

const listOf = (rows: Int32Array, unit: number) =>
  [...rows.subarray(unit * SURVEY_EXAMPLES, (unit + 1) * SURVEY_EXAMPLES)].filter((row) => row >= 0);
const barsOf = ({ histogram }: Survey, unit: number) => [
  ...histogram.subarray(unit * SURVEY_BINS, (unit + 1) * SURVEY_BINS),
];

let clock = 0;
let maker: SurveyMaker;
beforeEach(() => {
  clock = 0;
  // Every look at the clock takes a millisecond: so a budget of 10 is good for four slices.
  maker = new SurveyMaker(() => clock++);
});

/** A survey with one and the same frame, in as many slices as it takes. */
function surveyOf(data: DataSet, frame: Frame, of: RunConfig = config): Survey {
  for (let request = 0; request < 1000; request++) {
    const survey = maker.goOn({ config: of, data }, frame, 10);
    if (survey) return survey;
  }
  throw new Error('no survey after 1,000 requests');
}

describe.each([
  ['known causes', true, config],
  ['unknown causes', false, config],
  ['TopK', true, { ...config, mechanism: 'topk', k: 2 }],
  ['sigmoid units', false, { ...config, mechanism: 'kl' }],
] as const)('%s: every figure is as counted one by one', (_, withCauses, of) => {
  const data = dataOf(withCauses);
  const frame = frameAt(data, 5, of);
  const expected = bruteForce(data, frame, of);
  let survey: Survey;
  beforeEach(() => {
    survey = surveyOf(data, frame, of);
  });

  test('sizes', () => {
    expect(survey).toMatchObject({ from: 5, to: 5, rows: ROWS, units: UNITS });
    expect(survey.factors).toBe(withCauses ? FACTORS : 0);
    expect(survey.largest).toBe(Math.max(...frame.codes));
  });

  test('how often, how strongly', () => {
    for (const [j, { active, mean, peak }] of expected.entries()) {
      expect(survey.unitOn[j]).toBe(active.length);
      expect(survey.frequency[j]).toBeCloseTo(active.length / ROWS, 6);
      expect(survey.mean[j]).toBeCloseTo(mean, 5);
      expect(survey.peak[j]).toBe(Math.max(0, peak));
    }
  });

  test('strongest and missed inputs, in order', () => {
    for (const [j, { top, missed, z }] of expected.entries()) {
      expect(listOf(survey.topRows, j)).toEqual(top);
      expect([...survey.topValues.subarray(j * SURVEY_EXAMPLES)].slice(0, top.length)).toEqual(top.map(z));
      expect(listOf(survey.missedRows, j)).toEqual(missed);
    }
    expect(expected.some(({ missed }) => missed.length > 0)).toBe(true);
  });

  test('random inputs fire the unit, and none comes twice', () => {
    for (const [j, { active, z }] of expected.entries()) {
      const rows = listOf(survey.randomRows, j);
      expect(new Set(rows).size).toBe(Math.min(SURVEY_EXAMPLES, active.length));
      expect(rows.every((row) => active.includes(row))).toBe(true);
      const values = survey.randomValues.subarray(j * SURVEY_EXAMPLES);
      expect([...values].slice(0, rows.length)).toEqual(rows.map(z));
    }
  });

  test('histogram', () => {
    for (const [j, { active, z, peak }] of expected.entries()) {
      const range = survey.range[j];
      const counts = new Array(SURVEY_BINS).fill(0);
      for (const row of active) counts[Math.floor((SURVEY_BINS * z(row)) / range)] += 1;
      expect(barsOf(survey, j)).toEqual(counts);
      if (active.length === 0) continue;
      expect(range).toBeGreaterThan(peak);
      expect(Math.log2(range)).toBe(Math.round(Math.log2(range)));
    }
  });

  test('causes', () => {
    if (!withCauses) {
      expect(survey.hits).toHaveLength(0);
      return;
    }
    for (let f = 0; f < FACTORS; f++) {
      const on = Array.from({ length: ROWS }, (_, row) => data.factors?.on[row * FACTORS + f] ?? 0);
      expect(survey.factorOn[f]).toBe(on.filter((value) => value === 1).length);
      for (const [j, { hits, responses }] of expected.entries()) {
        expect(survey.hits[f * UNITS + j]).toBe(hits[f]);
        expect(survey.responses[f * UNITS + j]).toBeCloseTo(responses[f], 5);
      }
    }
  });
});

test('the sample is fair: over many surveys every input that fires a unit comes as often', {
  timeout: 30_000,
}, () => {
  const data = dataOf(false);
  const frame = frameAt(data, 0);
  const [{ active }] = bruteForce(data, frame);
  const times = new Map(active.map((row) => [row, 0]));
  const surveys = 500;
  for (let seed = 1; seed <= surveys; seed++) {
    const survey = new SurveyMaker(() => 0).goOn({ config: { ...config, seed }, data }, frame, 10);
    for (const row of survey ? listOf(survey.randomRows, 0) : []) times.set(row, (times.get(row) ?? 0) + 1);
  }
  const share = SURVEY_EXAMPLES / active.length;
  const deviation = Math.sqrt(surveys * share * (1 - share));
  const scores = [...times.values()].map((count) => (count - surveys * share) / deviation);
  expect(Math.max(...scores.map(Math.abs))).toBeLessThan(4.5);
  // Early and late inputs alike.
  const half = scores.length >> 1;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  expect(Math.abs(sum(scores.slice(0, half)))).toBeLessThan(4 * Math.sqrt(half));
});

describe('slices', () => {
  const data = dataOf(true);

  test('a survey takes several requests, and says from when to when it is', () => {
    const replies = [1, 2, 3, 4, 5, 6].map((step) => maker.goOn({ config, data }, frameAt(data, step), 16));
    expect(replies.map((reply) => reply !== null)).toEqual([false, false, true, false, false, true]);
    expect(replies[2]).toMatchObject({ from: 1, to: 3 });
    expect(replies[5]).toMatchObject({ from: 4, to: 6 });
  });

  test('without any time one slice is made, so that it comes to an end', () => {
    let requests = 1;
    while (!maker.goOn({ config, data }, frameAt(data, 1), 0)) requests += 1;
    expect(requests).toBe(Math.ceil(ROWS / 64));
  });

  test('inputs that come later meet the newer weights', () => {
    const before = frameAt(data, 1);
    const after = frameAt(data, 2);
    after.encoder.fill(0);
    after.encoderBias.fill(9);
    maker.goOn({ config, data }, before, 0);
    const survey = surveyOf(data, after);
    expect([...survey.frequency].every((share) => share > 0.9)).toBe(true);
    expect(survey.frequency[0]).toBeLessThan(1);
  });

  test('a unit that wakes up while nothing was lit is counted', () => {
    const dark = frameAt(data, 1);
    dark.codes.fill(0);
    dark.encoderBias.fill(-1000);
    maker.goOn({ config, data }, dark, 0);
    const survey = surveyOf(data, frameAt(data, 2));
    expect(survey.unitOn[0]).toBeGreaterThan(0);
    expect(barsOf(survey, 0).reduce((a, b) => a + b)).toBe(survey.unitOn[0]);
  });
});

describe('begins anew', () => {
  const data = dataOf(true);
  const alone = surveyOfRun(data, config, 2);
  function surveyOfRun(of: DataSet, under: RunConfig, step: number): Survey | null {
    return new SurveyMaker(() => 0).goOn({ config: under, data: of }, frameAt(of, step, under), 10);
  }

  test.each<[string, DataSet, RunConfig]>([
    ['other inputs', dataOf(true, 2), config],
    ['another mechanism', data, { ...config, mechanism: 'topk', k: 3 }],
    ['another k', data, { ...config, mechanism: 'topk', k: 5 }],
  ])('with %s', (_, after, under) => {
    maker.goOn(
      { config: { ...config, ...(under.k === 5 && { mechanism: 'topk', k: 3 }) }, data },
      frameAt(data, 1),
      0,
    );
    const frame = frameAt(after, 2, under);
    let survey: Survey | null = null;
    while (!survey) survey = maker.goOn({ config: under, data: after }, frame, 10);
    expect(survey).toEqual(surveyOfRun(after, under, 2));
  });

  test('after a step back', () => {
    maker.goOn({ config, data }, frameAt(data, 3, config, 2), 0);
    expect(surveyOf(data, frameAt(data, 2))).toEqual(alone);
  });

  test('when told that the run is another one', () => {
    maker.goOn({ config, data }, frameAt(data, 2, config, 2), 0);
    maker.forget();
    expect(surveyOf(data, frameAt(data, 2))).toEqual(alone);
  });

  test('not for another λ or learning rate: while a slider moves, surveys go on', () => {
    maker.goOn({ config, data }, frameAt(data, 1), 0);
    const survey = surveyOf(data, frameAt(data, 2), { ...config, sparsity: 1, lr: 0.5 });
    expect(survey).toMatchObject({ from: 1, to: 2 });
  });
});
