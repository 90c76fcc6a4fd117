import { describe, expect, test } from 'vitest';
import { ReadError } from '../../../../src/data/read/problem';
import { CORPUS } from './corpus';
import type { Sample } from './corpus-write';
import { readBytes, rowsIn } from './read';

/** What the page makes of a file: numbers, or the reason why not. */
function outcomeOf({ bytes, refused }: Sample) {
  try {
    const read = readBytes(bytes, refused === 'gaps everywhere' ? { gaps: 'rows' } : {});
    return { ...read, refusal: read.report.problem?.reason ?? null };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { refusal: error.problem.format ?? error.problem.reason };
  }
}

test('there are three hundred files', () => expect(CORPUS.length).toBeGreaterThan(300));

describe('a file is read as its owner means, or it is said what is in doubt or wrong', () => {
  test.each(CORPUS)('$name', (sample) => {
    const outcome = outcomeOf(sample);
    expect(outcome.refusal).toBe(sample.refused ?? null);
    if (!('table' in outcome) || !outcome.table) return;
    const { table, report, isEncodingGuess } = outcome;
    expect(rowsIn(table)).toEqual(sample.rows);
    if (sample.names) expect(table.names).toEqual(sample.names);
    if (sample.rowNames) expect(table.rowNames).toEqual(sample.rowNames);
    const labels = table.labels && Array.from(table.labels, (label) => table.labelNames[label]);
    if (sample.labels) expect(labels).toEqual(sample.labels);
    else expect(labels).toBeNull();
    if (!sample.isAsked) return;
    const { doubtful, isHeadDoubtful, candidates, misfits, places, skipped } = report;
    const asked = isEncodingGuess || isHeadDoubtful || doubtful !== null;
    expect(asked || candidates.length + misfits.count + places.length + skipped > 0).toBe(true);
  });
});
