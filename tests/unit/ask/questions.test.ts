import { beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from '../../../src/ask/answer';
import { loadEntries } from '../../../src/ask/entries';
import type { LiveState } from '../../../src/ask/live/context';
import { LessonSearch } from '../../../src/ask/search';
import { ASKED } from './asked/asked';
import { runOf } from './asked/run';

let runs: Record<'patterns' | 'bars', LiveState>;

beforeAll(async () => {
  runs = { patterns: await runOf('patterns'), bars: await runOf('bars') };
}, 30_000);

describe.each(['en', 'uk'] as const)('questions of strangers, %s', async (locale) => {
  const search = new LessonSearch(await loadEntries(locale));

  for (const run of ['patterns', 'bars'] as const) {
    it.each(ASKED[locale].flatMap((asked) => Object.entries(asked[run])))(
      `${run}: %s → %s`,
      async (question, ids) => {
        const { live, passages } = await answerTo(question, runs[run], search);
        // What stands first is what is read.
        const first = live ? live.parts[0].id : passages[0]?.id;
        expect(ids.split(' | ')).toContain(first);
        // A step of the lesson may contradict the figures of this run.
        if (live) expect(passages.filter(({ kind }) => kind === 'lesson')).toEqual([]);
      },
    );
  }

  it.each(ASKED[locale].flatMap(({ outside }) => outside))('declines: %s', async (question) => {
    for (const run of Object.values(runs)) {
      const { live, passages } = await answerTo(question, run, search);
      expect({ live, passages }).toEqual({ live: null, passages: [] });
    }
  });
});
