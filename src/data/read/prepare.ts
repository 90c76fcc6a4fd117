import type { OwnFile } from '../asset';
import type { Look } from '../dataset';
import { ReadError } from './problem';
import type { TableReport } from './report';
import type { Table } from './table';

/** What is done to the numbers of a table before it is used. */
export interface Preparation {
  /** Take its mean away from every column. */
  centre: boolean;
  /** Divide every column by its standard deviation, so that all of them count alike. */
  even: boolean;
  /** Show an input as a picture, row by row; only where `pictureOf` says how wide it is. */
  picture: boolean;
}

/** Mean and variance (over n) of every column of inputs. */
export interface ColumnStatistics {
  means: Float64Array;
  variances: Float64Array;
}

export function statisticsOf({ values, rows, names }: Table): ColumnStatistics {
  const inputs = names.length;
  const means = new Float64Array(inputs);
  const variances = new Float64Array(inputs);
  for (let k = 0; k < values.length; k++) means[k % inputs] += values[k] / rows;
  for (let k = 0; k < values.length; k++)
    variances[k % inputs] += (values[k] - means[k % inputs]) ** 2 / rows;
  // A mean of equal numbers may be off by its last digit; such a column does not vary.
  for (let i = 0; i < inputs; i++) if (variances[i] < 1e-24 * means[i] ** 2) variances[i] = 0;
  return { means, variances };
}

/** Above this ratio of the largest to the smallest spread, columns in other units would drown each other. */
const UNEVEN = 10;

/** Pictures are at least so many points wide. */
const LEAST_SIDE = 3;

/** What suits these columns, for the learner to change. */
export function suggestedPreparation(
  { variances }: ColumnStatistics,
  report: Pick<TableReport, 'isPicture' | 'picture'>,
): Preparation {
  const varying = variances.filter((variance) => variance > 0);
  const isPicture = report.isPicture && pictureOf(variances.length, report) !== null;
  // The points of pictures are measured alike; those at the edge are meant to count for less.
  const even = !isPicture && Math.max(...varying) > UNEVEN ** 2 * Math.min(...varying);
  return { centre: true, even, picture: isPicture };
}

/** Width and height of a row of so many numbers as a picture: what the file says, else a square; null: it is none. */
export function pictureOf(
  inputs: number,
  { picture }: Pick<TableReport, 'picture'>,
): { width: number; height: number } | null {
  if (picture && picture.width * picture.height === inputs) return picture;
  const side = Math.sqrt(inputs);
  return Number.isInteger(side) && side >= LEAST_SIDE ? { width: side, height: side } : null;
}

/** The number that all values are multiplied by at the end, so that the mean of ‖x‖² is 1; null if all rows are 0. */
export function scaleOf(statistics: ColumnStatistics, choices: Preparation): number | null {
  const { means, variances } = statistics;
  let square = 0;
  for (let i = 0; i < means.length; i++) {
    const mean = choices.centre ? 0 : means[i];
    square += (variances[i] + mean ** 2) / spreadOf(variances[i], choices) ** 2;
  }
  return square > 0 ? 1 / Math.sqrt(square) : null;
}

/**
 * The inputs that a table becomes: (value − mean of its column) / spread of its column, as chosen, and at the end the
 * whole set times one number, so that the mean of ‖x‖² is 1. Then λ means the same as in the other sets.
 * @throws ReadError if all rows are the same
 */
export function prepareTable(
  file: string,
  table: Table,
  choices: Preparation,
  report: Pick<TableReport, 'picture'>,
): OwnFile {
  const { values, rows, names, labels, labelNames, rowNames } = table;
  const statistics = statisticsOf(table);
  const scale = scaleOf(statistics, choices);
  if (scale === null || statistics.variances.every((variance) => variance === 0)) {
    throw new ReadError({ reason: 'constant' });
  }
  const inputs = names.length;
  const factors = Array.from(statistics.variances, (variance) => scale / spreadOf(variance, choices));
  const x = new Float32Array(values.length);
  for (let k = 0; k < x.length; k++) {
    const i = k % inputs;
    x[k] = factors[i] * (choices.centre ? values[k] - statistics.means[i] : values[k]);
  }
  const picture = choices.picture ? pictureOf(inputs, report) : null;
  const look: Look = picture
    ? { kind: 'picture', ...picture, signed: x.some((value) => value < 0) }
    : { kind: 'numbers', names };
  return ownFileOf(file, { inputs, rows, x, rowNames, labels, labelNames, look });
}

function spreadOf(variance: number, { even }: Preparation): number {
  return even && variance > 0 ? Math.sqrt(variance) : 1;
}

/** What was made of a file that is called `file`. */
export function ownFileOf(file: string, made: Omit<OwnFile, 'name' | 'file'>): OwnFile {
  return { ...made, name: 'file', file: nameOf(file, made.x) };
}

/**
 * The name under which the page holds a file: its own name and a fingerprint (FNV-1a) of what it became, so that the
 * same name never stands for other inputs.
 */
function nameOf(file: string, x: Float32Array): string {
  let hash = 2166136261;
  for (const word of new Uint32Array(x.buffer, x.byteOffset, x.length)) {
    hash = Math.imul(hash ^ word, 16777619);
    hash ^= hash >>> 15;
  }
  return `${file}#${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
