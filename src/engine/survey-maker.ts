import type { DataSet } from '../data/dataset';
import { forward } from '../model/autoencoder';
import type { RunConfig } from '../model/config';
import { mechanismOf } from '../model/mechanisms';
import { responsesOf } from '../model/metrics';
import { parameterCount, type Shape, viewOf } from '../model/parameters';
import { type Random, stream } from '../model/random';
import type { Frame } from './engine';
import { SURVEY_BINS, SURVEY_EXAMPLES, type Survey } from './survey';

/** Share of a request's time that the survey may take. */
const SHARE = 0.4;
/** Inputs looked at before the clock is asked again. */
const SLICE = 64;
/** As `supportOf`: a unit is active above this share of the largest activation. */
const ACTIVE_SHARE = 0.05;

/** Makes surveys, a slice of the inputs at a time; see `Survey`. */
export class SurveyMaker {
  private pass: Pass | null = null;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Looks at as many inputs as the time allows, with the weights of `frame`, and returns the survey if that were the
   * last ones. Another run, or a step back, begins anew.
   */
  goOn(run: { config: RunConfig; data: DataSet }, frame: Frame, budgetMs: number): Survey | null {
    if (!this.pass?.fits(run.data, frame)) this.pass = new Pass(run.data, frame, run.config.seed);
    const { pass } = this;
    const end = this.now() + SHARE * budgetMs;
    pass.use(run.config, frame);
    do pass.takeIn(SLICE);
    while (!pass.isDone && this.now() < end);
    if (!pass.isDone) return null;
    this.pass = null;
    return pass.finish();
  }
}

class Pass {
  private next = 0;
  private readonly survey: Survey;
  private readonly shape: Shape;
  private readonly random: Random;
  /** Per unit, a cause that its inputs are to have to count as missed; −1: any input. */
  private readonly wanted: Int32Array;
  private parameters: Float32Array = new Float32Array();
  private config: RunConfig | null = null;
  /** factors × units: sums of activations where the factor is on. */
  private readonly sums: Float64Array;
  private readonly totals: Float64Array;

  constructor(
    private readonly data: DataSet,
    frame: Frame,
    seed: number,
  ) {
    const { units, inputs, step } = frame;
    const factors = data.factors?.count ?? 0;
    const examples = () => new Int32Array(units * SURVEY_EXAMPLES).fill(-1);
    const values = () => new Float32Array(units * SURVEY_EXAMPLES);
    this.shape = { inputs, units, decoderBias: true };
    this.random = stream(seed, `survey/${step}`);
    this.wanted = wantedFactors(data, frame);
    this.sums = new Float64Array(factors * units);
    this.totals = new Float64Array(units);
    this.survey = {
      from: step,
      to: step,
      rows: data.rows,
      units,
      factors,
      largest: largestOf(frame.codes),
      frequency: new Float32Array(units),
      mean: new Float32Array(units),
      peak: new Float32Array(units),
      range: new Float32Array(units),
      topRows: examples(),
      topValues: values(),
      randomRows: examples(),
      randomValues: values(),
      missedRows: examples(),
      missedAlong: values(),
      histogram: new Uint32Array(units * SURVEY_BINS),
      hits: new Uint32Array(factors * units),
      factorOn: new Uint32Array(factors),
      unitOn: new Uint32Array(units),
      responses: new Float32Array(factors * units),
    };
    this.survey.range.fill(Math.max(Number.MIN_VALUE, 2 * ACTIVE_SHARE * this.survey.largest));
  }

  fits(data: DataSet, { units, step }: Frame): boolean {
    return data === this.data && units === this.survey.units && step >= this.survey.to;
  }

  /** Weights and settings for the next inputs. */
  use(config: RunConfig, frame: Frame): void {
    this.config = config;
    this.parameters = parametersOf(frame, this.shape);
    this.survey.to = frame.step;
  }

  get isDone(): boolean {
    return this.next === this.data.rows;
  }

  takeIn(count: number): void {
    const { data, shape, config, parameters } = this;
    if (!config) return;
    const end = Math.min(data.rows, this.next + count);
    const x = data.x.subarray(this.next * data.inputs, end * data.inputs);
    const { codes, directions } = forward(parameters, shape, mechanismOf(config.mechanism), x, config);
    for (let row = this.next; row < end; row++) this.lookAt(row, codes, row - this.next, directions);
    this.next = end;
  }

  finish(): Survey {
    const { survey } = this;
    const { rows, units, factors } = survey;
    for (let j = 0; j < units; j++) {
      survey.frequency[j] = survey.unitOn[j] / rows;
      survey.mean[j] = this.totals[j] / rows;
    }
    for (let f = 0; f < factors; f++) {
      const on = survey.factorOn[f];
      if (on === 0 || on === rows) continue;
      for (let j = 0; j < units; j++) {
        const sum = this.sums[f * units + j];
        survey.responses[f * units + j] = Math.max(0, sum / on - (this.totals[j] - sum) / (rows - on));
      }
    }
    return survey;
  }

  /** @param at place of the row in `codes` */
  private lookAt(row: number, codes: Float32Array, at: number, directions: Float32Array): void {
    const { survey, data, wanted } = this;
    const { units } = survey;
    const on = data.factors?.on.subarray(row * survey.factors, (row + 1) * survey.factors);
    const threshold = ACTIVE_SHARE * survey.largest;
    for (let f = 0; f < survey.factors; f++) survey.factorOn[f] += on?.[f] ?? 0;
    for (let j = 0; j < units; j++) {
      const z = codes[at * units + j];
      this.totals[j] += z;
      if (z > survey.peak[j]) survey.peak[j] = z;
      if (z <= threshold) {
        if (wanted[j] < 0 || on?.[wanted[j]]) this.considerMissed(row, j, directions);
        continue;
      }
      survey.unitOn[j] += 1;
      insert(survey.topRows, survey.topValues, j, row, z);
      this.sample(j, row, z);
      this.count(j, z);
      for (let f = 0; f < survey.factors; f++) {
        if (on?.[f] !== 1) continue;
        survey.hits[f * units + j] += 1;
        this.sums[f * units + j] += z;
      }
    }
  }

  /** A bar more in the histogram; where its range is too short, it doubles and bars merge in pairs. */
  private count(unit: number, z: number): void {
    const { histogram, range } = this.survey;
    const bars = histogram.subarray(unit * SURVEY_BINS, (unit + 1) * SURVEY_BINS);
    while (z > range[unit]) {
      for (let bin = 0; bin < SURVEY_BINS; bin++) {
        bars[bin] = 2 * bin < SURVEY_BINS ? bars[2 * bin] + bars[2 * bin + 1] : 0;
      }
      range[unit] *= 2;
    }
    bars[Math.min(SURVEY_BINS - 1, Math.floor((SURVEY_BINS * z) / range[unit]))] += 1;
  }

  private considerMissed(row: number, unit: number, directions: Float32Array): void {
    const { x, inputs } = this.data;
    let along = 0;
    for (let i = 0; i < inputs; i++) along += x[row * inputs + i] * directions[unit * inputs + i];
    if (along > 0) insert(this.survey.missedRows, this.survey.missedAlong, unit, row, along);
  }

  /** A fair sample of a stream of unknown length (Vitter 1985, algorithm R). */
  private sample(unit: number, row: number, z: number): void {
    const { unitOn, randomRows, randomValues } = this.survey;
    const seen = unitOn[unit];
    const place = seen <= SURVEY_EXAMPLES ? seen - 1 : Math.floor(this.random() * seen);
    if (place >= SURVEY_EXAMPLES) return;
    randomRows[unit * SURVEY_EXAMPLES + place] = row;
    randomValues[unit * SURVEY_EXAMPLES + place] = z;
  }
}

/** Keeps the list of a unit sorted, largest first. */
function insert(rows: Int32Array, values: Float32Array, unit: number, row: number, value: number): void {
  const first = unit * SURVEY_EXAMPLES;
  let place = first + SURVEY_EXAMPLES - 1;
  if (rows[place] >= 0 && values[place] >= value) return;
  for (; place > first && (rows[place - 1] < 0 || values[place - 1] < value); place--) {
    rows[place] = rows[place - 1];
    values[place] = values[place - 1];
  }
  rows[place] = row;
  values[place] = value;
}

/** The cause that each unit answers to most, on the probe inputs. */
function wantedFactors({ factors }: DataSet, { codes, units, probe }: Frame): Int32Array {
  if (!factors) return new Int32Array(units).fill(-1);
  const responses = responsesOf(codes, units, factors, probe);
  return Int32Array.from({ length: units }, (_, unit) => {
    let best = -1;
    let most = 0;
    for (let f = 0; f < factors.count; f++) {
      if (responses[f * units + unit] <= most) continue;
      most = responses[f * units + unit];
      best = f;
    }
    return best;
  });
}

/** The frame's weights in the layout of `Parameters`; its directions have norm 1 already. */
function parametersOf(frame: Frame, shape: Shape): Float32Array {
  const parameters = new Float32Array(parameterCount(shape));
  const views = viewOf(parameters, shape);
  views.encoder.set(frame.encoder);
  views.encoderBias.set(frame.encoderBias);
  views.decoder.set(frame.directions);
  views.decoderBias.set(frame.decoderBias);
  return parameters;
}

function largestOf(codes: Float32Array): number {
  let largest = 0;
  for (const z of codes) if (z > largest) largest = z;
  return largest;
}
