import { expect, it } from 'vitest';
import { changeFrom, type Gap, linesOf, withGap, withoutGap } from '../../../../src/lab/panels/patterns/gaps';
import { stream } from '../../../../src/model/random';

/** What is seen in the list; a gap in brackets. */
function seenOf(patterns: readonly string[], gaps: readonly Gap[]): string[] {
  return linesOf(patterns.length, gaps).map((line) =>
    'row' in line ? patterns[line.row] : `[${gaps[line.gap].pattern}]`,
  );
}

it('whatever is taken out or put back: every other line stays where it is', () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = stream(seed, 'gaps');
    let patterns = ['a', 'b', 'c', 'd', 'e', 'f'];
    let gaps: Gap[] = [];
    for (let k = 0; k < 40; k++) {
      const before = seenOf(patterns, gaps);
      const lines = linesOf(patterns.length, gaps);
      const at = Math.floor(random() * lines.length);
      const line = lines[at];
      if ('row' in line) {
        const { row } = line;
        gaps = withGap(gaps, row, patterns[row]);
        patterns = patterns.toSpliced(row, 1);
      } else {
        const { pattern, after } = gaps[line.gap];
        patterns = patterns.toSpliced(after, 0, pattern);
        gaps = withoutGap(gaps, line.gap);
      }
      const toggled = before[at].startsWith('[') ? before[at].slice(1, -1) : `[${before[at]}]`;
      expect(seenOf(patterns, gaps)).toEqual(before.with(at, toggled));
    }
  }
});

it('an edited pattern leaves the gaps open, another list has none', () => {
  expect(changeFrom(['101', '010'], ['101', '010'])).toBe('none');
  expect(changeFrom(['101', '010'], ['101', '011'])).toBe('edited');
  expect(changeFrom(['101', '010'], ['100', '011'])).toBe('other');
  expect(changeFrom(['101', '010'], ['101', '010', '001'])).toBe('other');
  expect(changeFrom(['10'], ['100'])).toBe('other');
});
