import type { Encoding } from './encoding';
import type { RoleChoices } from './roles';
import type { Separator } from './rows';
import type { StyleChoices } from './style';

/** What becomes of rows with gaps: they are left out, or the gaps filled with this of their column. */
export const GAP_POLICIES = ['rows', 'mean', 'median', 'zero'] as const;
export type GapPolicy = (typeof GAP_POLICIES)[number];

/** How a table is read, as far as the learner has said so; null: found out from the file. */
export interface TableChoices extends StyleChoices, RoleChoices {
  encoding: Encoding | null;
  separator: Separator | null;
  /** The row of names, from 1; 0: none. */
  head: number | null;
  gaps: GapPolicy | null;
  /** Numbers that stand for missing values, by the number of their column. */
  missing: Readonly<Record<number, readonly number[]>>;
}

export const FOUND_OUT: TableChoices = {
  encoding: null,
  separator: null,
  decimal: null,
  thousands: null,
  head: null,
  labels: null,
  names: null,
  inputs: {},
  gaps: null,
  missing: {},
};

/** Choices after one of them was changed. Which columns there are depends on the separator: what was said of them then falls. */
export function changed(choices: TableChoices, change: Partial<TableChoices>): TableChoices {
  const { separator } = change;
  const areOthers = separator !== undefined && separator !== choices.separator;
  return {
    ...choices,
    ...(areOthers && { head: null, labels: null, names: null, inputs: {}, missing: {} }),
    ...change,
  };
}
