import * as v from 'valibot';
import { assetOf, buildData, readConfig } from '../data';
import { darkCount, type Facts } from '../lab/facts';
import type { ConfigProblem, RunConfig } from '../model/config';
import type { Metrics } from '../model/metrics';
import { parameterCount, type Shape, viewOf } from '../model/parameters';
import { isFloat } from '../model/read-number';
import type { Snapshot } from '../model/snapshot';
import { type ModelSource, sourceSchema } from './file-source';

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
  | { reason: 'empty' }
  | { reason: 'not JSON' }
  /** It begins as a model does, and is no JSON: a part is missing or changed. */
  | { reason: 'damaged' }
  | { reason: 'not a Sparselight model' }
  | { reason: 'newer version'; version: number }
  /** Not there, or something else than the object or list that belongs there. */
  | { reason: 'missing'; where: string }
  | { reason: 'not a number'; where: string }
  /** A number that float32 cannot hold. */
  | { reason: 'too large a number'; where: string }
  /** A weight beyond `MOST_WEIGHT`. */
  | { reason: 'absurd weight'; where: string; limit: number }
  /** A number that no training leads to: a step that is not counted 0, 1, 2 …, a mean of squares below 0. */
  | { reason: 'impossible'; where: string }
  | { reason: 'bad config'; problems: ConfigProblem[] }
  | { reason: 'wrong size'; where: string; expected: number; got: number }
  /** One for each part of the file in which something is wrong. */
  | { reason: 'several'; problems: ModelProblem[] };

type PlacedProblem = Extract<ModelProblem, { where: string }>;
type SizeProblem = Extract<ModelProblem, { reason: 'wrong size' }>;

/** Inputs are about 1 in size, so that no training leads to weights near this; errors of squares stay far below overflow. */
const MOST_WEIGHT = 1e6;

const float32 = v.pipe(v.number(), v.check(isFloat));
const weight = v.pipe(float32, v.maxValue(MOST_WEIGHT), v.minValue(-MOST_WEIGHT));
const arraysOf = (number: v.GenericSchema<number>) => ({
  encoder: v.array(v.array(number)),
  encoderBias: v.array(number),
  decoder: v.array(v.array(number)),
  /** Only where the config has bias = 1. */
  decoderBias: v.optional(v.array(number)),
});

const headerSchema = v.object({ format: v.literal(FORMAT) });
const versionSchema = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
/** Looked at one by one, so that each can say what is wrong with it. */
const PARTS = {
  config: v.pipe(
    v.custom<Record<string, unknown>>((given) => !Array.isArray(given)),
    v.record(v.string(), v.unknown()),
  ),
  step: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Only of a learner's own file. */
  data: v.optional(sourceSchema),
};
/** Where the numbers of a file stand, each in arrays of the same names. */
const SETS = [
  ['weights', arraysOf(weight)],
  ['adam.first', arraysOf(float32)],
  ['adam.second', arraysOf(v.pipe(float32, v.minValue(0)))],
] as const;
const ARRAYS = ['encoder', 'encoderBias', 'decoder', 'decoderBias'] as const;

/** What a file holds. */
interface OpenedModel {
  config: RunConfig;
  snapshot: Snapshot;
  /** Of a learner's own file: how the page made the inputs of it. Null: of another set, or not said. */
  source: ModelSource | null;
}
export type ReadModel = OpenedModel | { problem: ModelProblem };

type FileArrays = v.InferOutput<v.ObjectSchema<ReturnType<typeof arraysOf>, undefined>>;
type Model = v.InferOutput<v.ObjectSchema<typeof PARTS, undefined>> & {
  weights: FileArrays;
  adam: { first: FileArrays; second: FileArrays };
};

/**
 * A trained model as readable JSON: one line per unit and matrix, float32 numbers with the 9 significant digits
 * from which `readModel` gets the same bits back.
 * @throws RangeError if the snapshot has not the size of the config's run or holds a number that is not finite
 */
export function writeModel(
  config: RunConfig,
  snapshot: Snapshot,
  measured: Measured,
  source: ModelSource | null = null,
): string {
  const shape = shapeOf(config, inputsOf({ config, snapshot }));
  const { metrics, facts, error, sparsityTerm } = measured;
  const file = {
    format: FORMAT,
    version: VERSION,
    config,
    ...(source && { data: source }),
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
 * @param onProgress told how far it is, 0 … 1
 */
export function readModel(text: string, onProgress: (share: number) => void = () => {}): ReadModel {
  if (text.length > MODEL_SIZE_LIMIT) return { problem: { reason: 'too large', limit: MODEL_SIZE_LIMIT } };
  if (text.trim() === '') return { problem: { reason: 'empty' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const isModel = /^\s*\{\s*"format"\s*:\s*"sparselight-model"/.test(text);
    return { problem: { reason: isModel ? 'damaged' : 'not JSON' } };
  }
  onProgress(0.4);
  const header = v.safeParse(headerSchema, json);
  if (!header.success) return { problem: { reason: 'not a Sparselight model' } };
  const headed = v.safeParse(versionSchema, json, { abortEarly: true });
  const version = headed.success ? headed.output.version : VERSION;
  if (version > VERSION) return { problem: { reason: 'newer version', version } };

  const problems: ModelProblem[] = headed.success ? [] : [problemOf(headed.issues[0])];
  for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    const read = v.safeParse(v.object({ [part]: PARTS[part] }), json);
    if (!read.success) problems.push(...read.issues.map((issue) => problemOf(issue)));
  }
  for (const [k, [where, schemas]] of SETS.entries()) {
    const ofSet = arrayProblems(json as object, where, schemas);
    problems.push(...ofSet.filter((problem) => !isNamed(problems, problem)));
    onProgress(0.4 + (0.5 * (k + 1)) / SETS.length);
  }
  const given = (json as Partial<Record<keyof Model, unknown>>).config;
  const { config, problems: ofConfig } = readConfig(v.is(PARTS.config, given) ? given : {});
  if (ofConfig.length > 0) problems.push({ reason: 'bad config', problems: ofConfig });
  if (problems.length > 0) return { problem: oneOf(problems) };
  const { step, weights, adam, data = null } = json as Model;

  const shape = shapeOf(config, weights.encoder[0]?.length ?? 0);
  const ofWeights = sizeProblems(weights, 'weights', shape);
  const ofAdam = (['first', 'second'] as const).flatMap((moment) =>
    // What does not fit the settings is wrong in all of them, and is said once.
    sizeProblems(adam[moment], `adam.${moment}`, shape).filter(
      (problem) => !ofWeights.some((other) => isSameSize(other, problem)),
    ),
  );
  if (ofWeights.length + ofAdam.length > 0) return { problem: oneOf([...ofWeights, ...ofAdam]) };
  return {
    config,
    source: data,
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

/** d, numbers per input, as the model itself says. */
export function inputsOf({ config, snapshot }: { config: RunConfig; snapshot: Snapshot }): number {
  const { units, bias } = config;
  return (snapshot.parameters.length - units) / (2 * units + bias);
}

function oneOf(problems: ModelProblem[]): ModelProblem {
  return problems.length === 1 ? problems[0] : { reason: 'several', problems };
}

/** Two sets of numbers miss what they both should stand in. */
function isNamed(problems: readonly ModelProblem[], { reason, where }: PlacedProblem): boolean {
  return problems.some((other) => 'where' in other && other.reason === reason && other.where === where);
}

/** Of the same array, and wrong in the same way. */
function isSameSize(a: SizeProblem, b: SizeProblem): boolean {
  const arrayOf = ({ where }: SizeProblem) => where.slice(where.lastIndexOf('.'));
  return arrayOf(a) === arrayOf(b) && a.got === b.got;
}

/** What is wrong with each of the arrays that stand at a place of the file: the first thing, of many numbers. */
function arrayProblems(json: object, where: string, schemas: ReturnType<typeof arraysOf>): PlacedProblem[] {
  let set: unknown = json;
  const path: string[] = [];
  for (const key of where.split('.')) {
    path.push(key);
    set = Object.entries(set as object).find(([name]) => name === key)?.[1];
    if (typeof set !== 'object' || set === null) return [{ reason: 'missing', where: path.join('.') }];
  }
  return ARRAYS.flatMap((name) => {
    const read = v.safeParse(v.object({ [name]: schemas[name] }), set, { abortEarly: true });
    return read.success ? [] : [problemOf(read.issues[0], where)];
  });
}

/** What the page is told of something that the schema does not accept. @param within the place in which it was looked for */
function problemOf(issue: v.BaseIssue<unknown>, within = ''): PlacedProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  const where = (within + path.join('')).replace(/^\./, '');
  if (
    issue.type === 'check' ||
    issue.input === Number.POSITIVE_INFINITY ||
    issue.input === Number.NEGATIVE_INFINITY
  ) {
    return { reason: 'too large a number', where };
  }
  if (issue.type === 'number') return { reason: 'not a number', where };
  const isWeight = where.startsWith('weights.') && issue.kind === 'validation';
  if (isWeight) return { reason: 'absurd weight', where, limit: MOST_WEIGHT };
  return { reason: issue.kind === 'schema' ? 'missing' : 'impossible', where };
}

/** Which of the arrays have not the size of the run: how many rows, or which row is the first of another length. */
function sizeProblems(
  arrays: FileArrays,
  where: string,
  { inputs, units, decoderBias }: Shape,
): SizeProblem[] {
  const unlike = (part: string, expected: number, got: number): SizeProblem[] =>
    got === expected ? [] : [{ reason: 'wrong size', where: `${where}.${part}`, expected, got }];
  const ofRows = (part: 'encoder' | 'decoder') => {
    const rows = arrays[part];
    if (rows.length !== units) return unlike(part, units, rows.length);
    const unit = rows.findIndex((row) => row.length !== inputs);
    return unit < 0 ? [] : unlike(`${part}[${unit}]`, inputs, rows[unit].length);
  };
  return [
    ...ofRows('encoder'),
    ...unlike('encoderBias', units, arrays.encoderBias.length),
    ...ofRows('decoder'),
    ...unlike('decoderBias', decoderBias ? inputs : 0, arrays.decoderBias?.length ?? 0),
  ];
}

/** The arrays of a file in the layout of `Parameters`. */
function pack({ encoder, encoderBias, decoder, decoderBias = [] }: FileArrays): Float32Array {
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
