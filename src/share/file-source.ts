import * as v from 'valibot';
import type { FileSource } from '../data/asset';
import { GAP_POLICIES } from '../data/read/choices';
import { SEPARATORS } from '../data/read/dialect';
import { ENCODINGS } from '../data/read/encoding';
import { PATCH_SIZES } from '../data/read/patches';
import { LABEL_SOURCES } from '../data/read/picture-labels';
import { FILE_LIMITS } from '../data/read/problem';

/** What a model file says of the learner's own file that it was trained on. */
export type ModelSource = FileSource & {
  /** Inputs that were made of it. */
  rows: number;
};

const whole = v.pipe(v.number(), v.safeInteger());
const column = v.nullable(v.pipe(whole, v.minValue(-1)));
const side = v.pipe(whole, v.minValue(1), v.maxValue(FILE_LIMITS.columns));

const tableChoices = v.object({
  encoding: v.nullable(v.picklist(ENCODINGS)),
  separator: v.nullable(v.picklist(SEPARATORS)),
  decimal: v.nullable(v.picklist(['.', ','])),
  thousands: v.nullable(v.picklist(['.', ',', ' ', '’', 'none'])),
  head: v.nullable(v.pipe(whole, v.minValue(0))),
  labels: column,
  names: column,
  inputs: v.record(v.pipe(v.string(), v.digits()), v.boolean()),
  gaps: v.nullable(v.picklist(GAP_POLICIES)),
  /** Pages before have not written it. */
  missing: v.optional(v.record(v.pipe(v.string(), v.digits()), v.array(v.number())), {}),
});

const pictureChoices = v.object({
  as: v.picklist(['whole', 'patches']),
  patches: v.object({ size: v.picklist(PATCH_SIZES), whiten: v.boolean() }),
  size: v.pipe(
    v.object({ width: side, height: side }),
    v.check(({ width, height }) => width * height <= FILE_LIMITS.columns),
  ),
  labels: v.nullable(v.picklist(LABEL_SOURCES)),
  centre: v.boolean(),
});

/** As `writeModel` writes it under `data`. */
export const sourceSchema = v.object({
  content: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  rows: v.pipe(whole, v.minValue(1)),
  reading: v.variant('kind', [
    v.object({
      kind: v.literal('table'),
      choices: tableChoices,
      preparation: v.object({ centre: v.boolean(), even: v.boolean(), picture: v.boolean() }),
    }),
    v.object({ kind: v.literal('pictures'), choices: pictureChoices }),
  ]),
});
