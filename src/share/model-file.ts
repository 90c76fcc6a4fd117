import * as v from 'valibot';
import { assetOf, buildData, readConfig } from '../data';
import { darkCount, type Facts } from '../lab/facts';
import type { ConfigProblem, RunConfig } from '../model/config';
import type { Metrics } from '../model/metrics';
import { parameterCount, type Shape, viewOf } from '../model/parameters';
import type { Snapshot } from '../model/snapshot';

/** A model file may have this many bytes: room for 1,024 units and 1,024 inputs, whatever their numbers. */
export const MODEL_SIZE_LIMIT = 120_000_000;

const FORMAT = 'sparselight-model';
const VERSION = 1;

/** Figures that a file shows to people; nothing reads them back. */
export interface Measured {
  metrics: Pick<Metrics, 'explainedVariance' | 'activeUnits'>;
  facts: Pick<Facts, 'inputs' | 'areAll' | 'dark' | 'meanSelectivity' | 'recoveredBy'>;
  error: number;
  sparsityTerm: number;
}

/** Why a text is not a model that can be opened; `where` is a path in the file, `weights.encoder[2]`. */
export type ModelProblem =
  | { reason: 'too large'; limit: number }
  | { reason: 'not JSON' }
  | { reason: 'not a Sparselight model' }
  | { reason: 'newer version'; version: number }
  /** Not there, or something else than the object or list that belongs there. */
  | { reason: 'missing'; where: string }
  /** Not a number, or one that float32 cannot hold. */
  | { reason: 'not finite'; where: string }
  /** A number that no training leads to: a step that is not counted 0, 1, 2 …, a mean of squares below 0. */
  | { reason: 'impossible'; where: string }
  | { reason: 'bad config'; problems: ConfigProblem[] }
  | { reason: 'wrong size'; where: string; expected: number; got: number };

const float32 = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(Math.fround(value))),
);
const arraysOf = (number: v.GenericSchema<number>) =>
  v.object({
    encoder: v.array(v.array(number)),
    encoderBias: v.array(number),
    decoder: v.array(v.array(number)),
    /** Only where the config has bias = 1. */
    decoderBias: v.optional(v.array(number), []),
  });

const headerSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(1)) });
const modelSchema = v.object({
  config: v.record(v.string(), v.unknown()),
  step: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  weights: arraysOf(float32),
  adam: v.object({ first: arraysOf(float32), second: arraysOf(v.pipe(float32, v.minValue(0))) }),
});

type FileArrays = v.InferOutput<typeof modelSchema>['weights'];

/**
 * A trained model as readable JSON: one line per unit and matrix, float32 numbers with the 9 significant digits
 * from which `readModel` gets the same bits back.
 * @throws RangeError if the snapshot has not the size of the config's run or holds a number that is not finite
 */
export function writeModel(config: RunConfig, snapshot: Snapshot, measured: Measured): string {
  const { units, bias } = config;
  const shape = shapeOf(config, (snapshot.parameters.length - units) / (2 * units + bias));
  const { metrics, facts, error, sparsityTerm } = measured;
  const file = {
    format: FORMAT,
    version: VERSION,
    config,
    step: snapshot.step,
    weights: unpack(snapshot.parameters, shape),
    adam: { first: unpack(snapshot.first, shape), second: unpack(snapshot.second, shape) },
    metrics: {
      explainedVariance: metrics.explainedVariance,
      activeUnits: metrics.activeUnits,
      ...figuresOf(facts),
      reconstructionError: error,
      sparsityTerm,
    },
  };
  return `${layOut(file, '')}\n`;
}

/** Each figure under the name of what it is. */
function figuresOf({ inputs, areAll, dark, meanSelectivity, recoveredBy }: Measured['facts']) {
  return {
    [recoveredBy.length > 0 ? 'selectivity' : 'lifetimeSparsity']: meanSelectivity,
    [areAll ? 'deadUnits' : 'unitsDarkOnProbe']: darkCount({ dark }),
    inputsMeasured: inputs,
  };
}

/**
 * Reads what `writeModel` wrote, from anywhere: never throws. Config keys that the file lacks, as one of an older
 * page may, are the data set's recipe.
 */
export function readModel(
  text: string,
): { config: RunConfig; snapshot: Snapshot } | { problem: ModelProblem } {
  if (text.length > MODEL_SIZE_LIMIT) return { problem: { reason: 'too large', limit: MODEL_SIZE_LIMIT } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { reason: 'not JSON' } };
  }
  const header = v.safeParse(headerSchema, json);
  if (!header.success) return { problem: { reason: 'not a Sparselight model' } };
  const { version } = header.output;
  if (version > VERSION) return { problem: { reason: 'newer version', version } };

  const model = v.safeParse(modelSchema, json, { abortEarly: true });
  if (!model.success) return { problem: problemOf(model.issues[0]) };
  const { step, weights, adam } = model.output;
  const { config, problems } = readConfig(model.output.config);
  if (problems.length > 0) return { problem: { reason: 'bad config', problems } };

  const shape = shapeOf(config, weights.encoder[0]?.length ?? 0);
  const wrongSize =
    sizeProblem(weights, 'weights', shape) ??
    sizeProblem(adam.first, 'adam.first', shape) ??
    sizeProblem(adam.second, 'adam.second', shape);
  if (wrongSize) return { problem: wrongSize };
  return {
    config,
    snapshot: { step, parameters: pack(weights), first: pack(adam.first), second: pack(adam.second) },
  };
}

/**
 * The size of the config's run. Sets that are loaded, or are a learner's own file, are not at hand here: for those the
 * model itself says how many numbers an input has.
 */
function shapeOf(config: RunConfig, given: number): Shape {
  const inputs = assetOf(config) === null ? buildData(config).inputs : given;
  return { inputs, units: config.units, decoderBias: config.bias === 1 };
}

/** What the page is told of the first thing that the schema does not accept. */
function problemOf(issue: v.BaseIssue<unknown>): ModelProblem {
  const where = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
  if (issue.type === 'number' || issue.type === 'check') return { reason: 'not finite', where };
  return { reason: issue.kind === 'schema' ? 'missing' : 'impossible', where };
}

function sizeProblem(
  arrays: FileArrays,
  where: string,
  { inputs, units, decoderBias }: Shape,
): ModelProblem | undefined {
  const wrong = (part: string, expected: number, got: number): ModelProblem => ({
    reason: 'wrong size',
    where: `${where}.${part}`,
    expected,
    got,
  });
  for (const part of ['encoder', 'decoder'] as const) {
    const rows = arrays[part];
    if (rows.length !== units) return wrong(part, units, rows.length);
    const unit = rows.findIndex((row) => row.length !== inputs);
    if (unit >= 0) return wrong(`${part}[${unit}]`, inputs, rows[unit].length);
  }
  const { length } = arrays.encoderBias;
  if (length !== units) return wrong('encoderBias', units, length);
  const biases = decoderBias ? inputs : 0;
  const got = arrays.decoderBias.length;
  return got === biases ? undefined : wrong('decoderBias', biases, got);
}

/** The arrays of a file in the layout of `Parameters`. */
function pack({ encoder, encoderBias, decoder, decoderBias }: FileArrays): Float32Array {
  return Float32Array.from([...encoder.flat(), ...encoderBias, ...decoder.flat(), ...decoderBias]);
}

/** A flat array in the layout of `Parameters` as those of a file. */
function unpack(flat: Float32Array, shape: Shape) {
  if (flat.length !== parameterCount(shape)) {
    throw new RangeError(`expected ${parameterCount(shape)} numbers, got ${flat.length}`);
  }
  if (!flat.every(Number.isFinite))
    throw new RangeError('a model with numbers that are not finite cannot be saved');
  const { inputs, units } = shape;
  const { encoder, encoderBias, decoder, decoderBias } = viewOf(flat, shape);
  const rowsOf = (matrix: Float32Array) =>
    Array.from({ length: units }, (_, j) => matrix.subarray(j * inputs, (j + 1) * inputs));
  const arrays = { encoder: rowsOf(encoder), encoderBias, decoder: rowsOf(decoder) };
  return decoderBias.length > 0 ? { ...arrays, decoderBias } : arrays;
}

/** JSON with a line for each key or row; an array of numbers stays on its line. */
function layOut(value: unknown, indent: string): string {
  if (value instanceof Float32Array) return `[${Array.from(value, decimalOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const block = (parts: string[]) => `\n${parts.map((part) => inner + part).join(',\n')}\n${indent}`;
  if (Array.isArray(value)) return `[${block(value.map((item) => layOut(item, inner)))}]`;
  const entries = Object.entries(value);
  return `{${block(entries.map(([key, item]) => `${JSON.stringify(key)}: ${layOut(item, inner)}`))}}`;
}

/** A float32 number with 9 significant digits, without idle zeros; minus zero keeps its sign. */
function decimalOf(value: number): string {
  return Object.is(value, -0) ? '-0' : String(Number(value.toPrecision(9)));
}
