import { looksOf } from './cell';
import type { Layout } from './layout';
import type { ReadProblem } from './problem';
import type { ColumnProfile } from './profile';
import { isNumeric } from './roles';
import type { Row, Separator } from './rows';

/**
 * Numbers that were cut in two, because the sign between the columns stands inside of them as well; null: nothing looks
 * like that. `1,5,2,5`: rows of whole numbers have twice as many cells as there are names above them. `1 000 2`: a column
 * holds three digits everywhere, with zeros in front.
 */
export function splitIn(
  separator: Separator | null,
  profiles: readonly ColumnProfile[],
  { width, skipped }: Layout,
  firstRows: readonly Row[],
): ReadProblem | null {
  const isWhole = (profile: ColumnProfile) => isNumeric(profile) && profile.isWhole;
  if (separator === ',') {
    const above = firstRows.findLast(({ row }) => skipped.includes(row))?.cells ?? [];
    const areNames = above.every((cell) => looksOf(cell).kind === 'text');
    return 2 * above.length === width && areNames && profiles.every(isWhole)
      ? { reason: 'split numbers' }
      : null;
  }
  if (separator !== ' ') return null;
  const column = profiles.findIndex(
    (profile, k) =>
      k > 0 &&
      isWhole(profiles[k - 1]) &&
      profile.padded > 0 &&
      [...profile.values].every((value) => /^\d{3}$/.test(value)),
  );
  return column < 0 ? null : { reason: 'split thousands', got: column + 1 };
}
