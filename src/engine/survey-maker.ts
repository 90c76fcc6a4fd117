import type { DataSet } from '../data/dataset';
import { codesOf } from '../model/autoencoder';
import type { RunConfig } from '../model/config';
import { mechanismOf } from '../model/mechanisms';
import { ACTIVE_SHARE, largestActivation } from '../model/metrics';
import { parameterCount, type Shape, viewOf } from '../model/parameters';
import { productOf } from '../model/product';
import { type Random, stream } from '../model/random';
import { responsesOf } from '../model/responses';
import type { Frame } from './engine';
import { SURVEY_BINS, SURVEY_EXAMPLES, type Survey } from './survey';

/** Share of a request's time that the survey may take. */
const SHARE = 0.25;
/** Products of two numbers before the clock is asked again: about a millisecond. */
const SLICE_PRODUCTS = 1 << 20;
const MOST_ROWS = 64;

/** Makes surveys, a slice of the inputs at a time; see `Survey`. */
export class SurveyMaker {
  private pass: Pass | null = null;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Looks at as many inputs as the time allows, with the weights of `frame`, and returns the survey if that were the
   * last ones. Other inputs, units or activations, or a step back, begin anew.
   */
  goOn(run: { config: RunConfig; data: DataSet }, frame: Frame, budgetMs: number): Survey | null {
    if (!this.pass?.fits(run.config, run.data, frame)) this.pass = new Pass(run.config, run.data, frame);
    const { pass } = this;
    const end = this.now() + SHARE * budgetMs;
    pass.use(frame);
    do pass.takeIn();
    while (!pass.isDone && this.now() < end);
    if (!pass.isDone) return null;
    this.pass = null;
    return pass.finish();
  }

  /** The run is another one from here on: the inputs looked at so far were of the one before. */
  forget(): void {
    this.pass = null;
  }
}

class Pass {
  private next = 0;
  private readonly survey: Survey;
  private readonly shape: Shape;
  private readonly random: Random;
  /** Inputs of one slice. */
  private readonly slice: number;
  /** A unit is active above this. */
  private readonly threshold: number;
  /** Per unit, the known cause that an input is to have to count as missed; −1 where the unit answers to none. */
  private readonly wanted: Int32Array;
  private readonly parameters: Float32Array;
  private directions: Float32Array = new Float32Array();
  /** factors × units: sums of activations where the factor is on. */
  private readonly sums: Float64Array;
  private readonly totals: Float64Array;
  private readonly squares: Float64Array;
  /** The causes of the input that is looked at. */
  private readonly causes: Int32Array;

  constructor(
    private readonly config: RunConfig,
    private readonly data: DataSet,
    frame: Frame,
  ) {
    const { units, inputs, step } = frame;
    const factors = data.factors?.count ?? 0;
    const examples = () => new Int32Array(units * SURVEY_EXAMPLES).fill(-1);
    const values = () => new Float32Array(units * SURVEY_EXAMPLES);
    this.shape = { inputs, units };
    this.parameters = new Float32Array(parameterCount(this.shape));
    this.random = stream(config.seed, `survey/${step}`);
    this.slice = Math.max(1, Math.min(MOST_ROWS, Math.floor(SLICE_PRODUCTS / (units * inputs))));
    const largest = largestActivation(frame.codes);
    this.threshold = ACTIVE_SHARE * largest;
    this.wanted = wantedFactors(data, frame);
    this.sums = new Float64Array(factors * units);
    this.totals = new Float64Array(units);
    this.squares = new Float64Array(units);
    this.causes = new Int32Array(factors);
    this.survey = {
      from: step,
      to: step,
      rows: data.rows,
      units,
      factors,
      largest,
      frequency: new Float32Array(units),
      mean: new Float32Array(units),
      meanSquare: new Float32Array(units),
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
  }

  /** Whether the next inputs may be looked at with this frame: the same data, and activations of the same kind. */
  fits({ mechanism, k }: RunConfig, data: DataSet, { units, step }: Frame): boolean {
    const { survey, config } = this;
    const isSame = data === this.data && units === survey.units;
    return isSame && mechanism === config.mechanism && k === config.k && step >= survey.to;
  }

  /** Weights for the next inputs. */
  use(frame: Frame): void {
    const views = viewOf(this.parameters, this.shape);
    views.encoder.set(frame.encoder);
    views.encoderBias.set(frame.encoderBias);
    this.directions = frame.directions;
    this.survey.to = frame.step;
  }

  get isDone(): boolean {
    return this.next === this.data.rows;
  }

  /** Looks at one slice. */
  takeIn(): void {
    const { data, shape, config, parameters, survey } = this;
    const { inputs, units, factors } = { ...shape, ...survey };
    const end = Math.min(data.rows, this.next + this.slice);
    const x = data.x.subarray(this.next * inputs, end * inputs);
    const codes = codesOf(parameters, shape, mechanismOf(config.mechanism), x, config);
    // Where causes are known, few inputs can count as missed by a unit: those are looked at one by one.
    const along = factors === 0 ? productOf(x, this.directions, inputs) : null;
    for (let row = this.next, first = 0; row < end; row++, first += units) {
      this.lookAt(row, codes, first);
      if (along) this.findMissed(row, codes, first, along);
      else this.findMissedOfCauses(row, codes, first);
    }
    this.next = end;
  }

  finish(): Survey {
    const { survey } = this;
    const { rows, units, factors } = survey;
    for (let j = 0; j < units; j++) {
      survey.frequency[j] = survey.unitOn[j] / rows;
      survey.mean[j] = this.totals[j] / rows;
      survey.meanSquare[j] = this.squares[j] / rows;
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

  /** @param first place of the row's first code */
  private lookAt(row: number, codes: Float32Array, first: number): void {
    const { survey, totals, squares, sums, threshold } = this;
    const { units, peak, unitOn, hits, topRows, topValues } = survey;
    const causes = this.causesOf(row);
    for (const f of causes) {
      survey.factorOn[f] += 1;
      for (let j = 0; j < units; j++) sums[f * units + j] += codes[first + j];
    }
    for (let j = 0; j < units; j++) {
      const z = codes[first + j];
      totals[j] += z;
      squares[j] += z * z;
      if (z > peak[j]) peak[j] = z;
      if (z <= threshold) continue;
      unitOn[j] += 1;
      if (z > leastIn(topValues, j)) insert(topRows, topValues, j, row, z);
      this.sample(j, row, z);
      this.count(j, z);
      for (const f of causes) hits[f * units + j] += 1;
    }
  }

  /** The known causes of an input; in room that the next call uses again. */
  private causesOf(row: number): Int32Array {
    const { causes } = this;
    const { factors } = this.data;
    if (!factors) return causes;
    let count = 0;
    for (let f = 0; f < factors.count; f++)
      if (factors.on[row * factors.count + f] === 1) causes[count++] = f;
    return causes.subarray(0, count);
  }

  /** @param along x·D of the slice, in the layout of `codes` */
  private findMissed(row: number, codes: Float32Array, first: number, along: Float32Array): void {
    const { threshold } = this;
    const { units, missedRows, missedAlong } = this.survey;
    for (let j = 0; j < units; j++) {
      const value = along[first + j];
      if (value <= leastIn(missedAlong, j) || codes[first + j] > threshold) continue;
      insert(missedRows, missedAlong, j, row, value);
    }
  }

  private findMissedOfCauses(row: number, codes: Float32Array, first: number): void {
    const { wanted, directions } = this;
    const { x, inputs, factors } = this.data;
    const { units, missedRows, missedAlong } = this.survey;
    if (!factors) return;
    for (let j = 0; j < units; j++) {
      if (codes[first + j] > this.threshold) continue;
      if (wanted[j] < 0 || factors.on[row * factors.count + wanted[j]] === 0) continue;
      let value = 0;
      for (let i = 0; i < inputs; i++) value += x[row * inputs + i] * directions[j * inputs + i];
      if (value > leastIn(missedAlong, j)) insert(missedRows, missedAlong, j, row, value);
    }
  }

  /** A bar more in the histogram; where its range is too short, that doubles and bars merge in pairs. */
  private count(unit: number, z: number): void {
    const { histogram, range } = this.survey;
    const first = unit * SURVEY_BINS;
    if (range[unit] === 0) range[unit] = 2 ** (Math.floor(Math.log2(z)) + 1);
    while (z >= range[unit] && range[unit] < Number.POSITIVE_INFINITY) {
      for (let bin = 0; bin < SURVEY_BINS; bin++) {
        const pair = first + 2 * bin;
        histogram[first + bin] = 2 * bin < SURVEY_BINS ? histogram[pair] + histogram[pair + 1] : 0;
      }
      range[unit] *= 2;
    }
    histogram[first + Math.floor((SURVEY_BINS * z) / range[unit])] += 1;
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

/** The smallest value in the list of a unit, which is sorted; 0, below all that come in, while there is room. */
function leastIn(values: Float32Array, unit: number): number {
  return values[(unit + 1) * SURVEY_EXAMPLES - 1];
}

/** Puts a row into the list of a unit, largest first; what was last falls out. Of equal values the earlier row leads. */
function insert(rows: Int32Array, values: Float32Array, unit: number, row: number, value: number): void {
  const first = unit * SURVEY_EXAMPLES;
  let place = first + SURVEY_EXAMPLES - 1;
  for (; place > first && (rows[place - 1] < 0 || values[place - 1] < value); place--) {
    rows[place] = rows[place - 1];
    values[place] = values[place - 1];
  }
  rows[place] = row;
  values[place] = value;
}

/** The known cause that each unit answers to most, on the probe inputs; −1 where there is none. */
function wantedFactors({ factors }: DataSet, { codes, units, probe }: Frame): Int32Array {
  const wanted = new Int32Array(units).fill(-1);
  if (!factors) return wanted;
  const responses = responsesOf(codes, units, factors, probe);
  const most = new Float32Array(units);
  for (let f = 0; f < factors.count; f++) {
    for (let j = 0; j < units; j++) {
      if (responses[f * units + j] <= most[j]) continue;
      most[j] = responses[f * units + j];
      wanted[j] = f;
    }
  }
  return wanted;
}
