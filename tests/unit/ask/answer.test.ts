import { expect, it } from 'vitest';
import { answerTo, suggestionsFor } from '../../../src/ask/answer';
import { loadEntries } from '../../../src/ask/entries';
import { LessonSearch } from '../../../src/ask/search';
import { initialState } from '../../../src/lab/state';
import { frameOf } from '../lab/frames';

const frame = frameOf(['101', '010'], [[0.9], [0]], [[1, 0, 1]]);
const state = { ...initialState(), shown: { main: frame, dense: null, config: initialState().config } };
const search = new LessonSearch(await loadEntries('en'));

it('puts a passage beside figures of the run only where it explains them', async () => {
  const error = await answerTo('what is the error right now', state, search);
  expect(error.live?.parts.map(({ id }) => id)).toEqual(['ask.error']);
  expect(error.passages.map(({ id }) => id)).toEqual(['term/reconstruction']);
  const dead = await answerTo('how many units are dead', state, search);
  expect(dead.live).not.toBeNull();
  expect(dead.passages.map(({ id }) => id)).toEqual(['term/dead']);
});

it('suggests inputs as a question can name them', () => {
  const inputsIn = (look: 'bits' | 'word' | 'picture') => {
    const looks = {
      bits: { kind: 'bits' },
      word: { kind: 'word' },
      picture: { kind: 'picture', width: 1, height: 1, signed: true },
    } as const;
    return suggestionsFor({ ...state, look: looks[look] }).flatMap(({ values }) => values.input ?? []);
  };
  expect(inputsIn('bits')).toEqual(['101']);
  expect(inputsIn('word')).toEqual(['“101”']);
  expect(inputsIn('picture')).toEqual([]);
});
