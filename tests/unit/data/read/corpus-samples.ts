import { encoder, measured, type Sample, SPECIES } from './corpus-write';

/** One small table, which the files of this part of the corpus hold in the ways of many programs. */
export const rows = measured(10, 3);
export const names = ['speed', 'force', 'angle'];
export const labels = rows.map((_, row) => SPECIES[row % 3]);
export const dates = rows.map((_, row) => `2026-03-${String(row + 1).padStart(2, '0')}`);

export const text = (
  name: string,
  lines: string | readonly string[],
  more: Partial<Sample> = {},
): Sample => ({
  name,
  bytes: encoder.encode(typeof lines === 'string' ? lines : `${lines.join('\n')}\n`),
  rows,
  names,
  ...more,
});
export const refused = (name: string, lines: string | readonly string[], reason: string): Sample =>
  text(name, lines, { rows: undefined, names: undefined, refused: reason });
export const binary = (name: string, content: string, reason: string): Sample => ({
  name,
  bytes: Uint8Array.from(content, (character) => character.charCodeAt(0)),
  refused: reason,
});
export const comma = (value: number) => String(value).replace('.', ',');
export const lines = (cell: (value: number) => string, separator: string) =>
  rows.map((row) => row.map(cell).join(separator));
export const csv = lines(String, ',');
