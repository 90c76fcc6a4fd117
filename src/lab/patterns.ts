import { buildData } from '../data';
import { flipBit, MAX_PATTERNS, type Pattern, withBits } from '../data/patterns';
import type { Lab } from './lab';
import { selectionWith, selectionWithout } from './selection';

/** The patterns as the config has them now; the frames follow. */
function patternsOf(lab: Lab): Pattern[] {
  return buildData(lab.state.config).rowNames;
}

export function flipBitOf(lab: Lab, row: number, bit: number): void {
  const patterns = patternsOf(lab);
  lab.editPatterns(patterns.with(row, flipBit(patterns[row], bit)));
}

/** Adds a pattern of zeros, if there is room for one. */
export function addPattern(lab: Lab): void {
  const patterns = patternsOf(lab);
  if (patterns.length < MAX_PATTERNS) lab.editPatterns([...patterns, '0'.repeat(patterns[0].length)]);
}

/** Takes a pattern out, unless it is the last one. */
export function removePattern(lab: Lab, row: number): void {
  const patterns = patternsOf(lab);
  if (patterns.length === 1) return;
  lab.editPatterns(patterns.toSpliced(row, 1), selectionWithout(lab.state.selected, row));
  lab.announce({ id: 'status.patternRemoved', values: { pattern: patterns[row] } });
}

/** Puts a pattern that was taken out back into its row. */
export function putPatternBack(lab: Lab, row: number, pattern: Pattern): void {
  lab.editPatterns(patternsOf(lab).toSpliced(row, 0, pattern), selectionWith(lab.state.selected, row));
  lab.announce({ id: 'status.patternBack', values: { pattern } });
}

/** Another number of bits: of the set of all patterns (with as many units), else the patterns become the learner's own. */
export function setBits(lab: Lab, bits: number): void {
  if (lab.state.config.data === 'bits') lab.change({ bits, units: bits });
  else lab.editPatterns(withBits(patternsOf(lab), bits));
}
