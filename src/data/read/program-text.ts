import { type FileFormat, ReadError } from './problem';

const LOOKED_AT = 4096;

/** Text that a program reads, by its first lines; each has its own way to become a table. */
const KINDS: readonly (readonly [FileFormat, (lines: readonly string[]) => boolean])[] = [
  [
    'sql',
    (lines) =>
      /^(?:create (?:table|database)|insert into|drop table|begin transaction|pragma )/i.test(
        firstOf(lines, /^--|^\/\*/),
      ),
  ],
  // A factor that stands for the whole matrix, above it; digits are lost as well.
  ['matlab', (lines) => lines.some((line) => /^\s*1\.0e[+-]\d+\s*\*\s*$/i.test(line))],
  ['latex', (lines) => lines.some((line) => /^\s*\\(?:begin|documentclass)\b/.test(line))],
  ['settings', (lines) => isYaml(lines) || isIni(lines)],
  [
    'code',
    (lines) =>
      /^(?:import [\w.]+|from [\w.]+ import |#include\b|function\b.*[()]|def \w+\(|(?:library|structure)\(|using [\w.]+;?$|package \w+|(?:const|let|var) \w+ ?=|[\p{L}_]\w* ?(?:=|<-) ?[\w.]*[([{])/u.test(
        firstOf(lines, /^(?:#(?!include)|%|\/\/)/),
      ),
  ],
];

/**
 * Text for programs, which would come apart into columns without meaning.
 * @throws ReadError that names the format
 */
export function refuseProgram(text: string): void {
  const lines = text
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const kind = KINDS.find(([, is]) => is(lines));
  if (kind) throw new ReadError({ reason: 'format', format: kind[0] });
}

/** The first line that is no comment. */
function firstOf(lines: readonly string[], comment: RegExp): string {
  return lines.map((line) => line.trim()).find((line) => !comment.test(line)) ?? '';
}

/** `key: value` in nearly every line, or a list of them. */
function isYaml(lines: readonly string[]): boolean {
  const entries = lines.filter((line) => /^\s*(?:- )?["']?[\p{L}_][\w .-]*["']?:(?:\s|$)/u.test(line));
  const items = lines.filter((line) => /^\s*- /.test(line));
  const isFirst = lines.length > 1 && (lines[0] === '---' || entries[0] === lines[0]);
  return (
    isFirst &&
    entries.length > 0 &&
    entries.length + items.length >= 0.9 * (lines.length - 1) &&
    !lines.some((line) => /^[^:]*[,;\t]/.test(line))
  );
}

/** `[section]` and then `key = value`. */
function isIni(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    /^\[{1,2}[\p{L}_][\w .-]*\]{1,2}$/u.test(lines[0].trim()) &&
    /^\s*[\w .-]+=/.test(lines[1])
  );
}
