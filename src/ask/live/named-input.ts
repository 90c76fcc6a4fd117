import { inputOf, passThrough } from '../../lab/rows';
import { isLight, stemsOf } from '../words';
import type { Asked } from './asked';
import type { LiveState } from './context';
import { longestNamed } from './names';

/** An input that a question names, with what the model of the run makes of it. */
export interface NamedInput {
  name: string;
  /** d numbers. */
  x: Float32Array;
  /** z, a number per unit. */
  code: Float32Array;
  /** x̂, d numbers. */
  output: Float32Array;
  /** Its place in the data set; null: the run has no such input, and the model has never seen it. */
  place: number | null;
}

/** Pictures and rows of numbers have no names but their number. */
const NUMBERED =
  /(?:inputs?|pictures?|patch|examples?|rows?|вх[оі]д\p{L}*|картин\p{L}*|клаптик\p{L}*|приклад\p{L}*|рядок)\s*(?:number|№|#)?\s*(\d+)/u;

/** The input that a question names: a pattern, also one that the run has not, or a word. Null if it names none. */
export function namedInput(asked: Asked, state: LiveState): NamedInput | null {
  const { data } = state;
  const name = nameIn(asked, state);
  if (name === null) return null;
  const { main } = state.shown;
  const row = main.rowNames.indexOf(name);
  if (row >= 0) return inputOfRow(row, state);
  const place = data ? data.rowNames.indexOf(name) : -1;
  if (data && place >= 0) return passed(name, inputOf(data, place), place, state);
  if (data || name.length !== main.inputs || !/^[01]+$/.test(name)) return null;
  return passed(name, Float32Array.from(name, Number), null, state);
}

function nameIn({ input, text }: Asked, { data, look }: LiveState): string | null {
  if (!data) return input;
  return look.kind === 'word'
    ? (input ?? bareWord(text, data.rowNames))
    : (text.match(NUMBERED)?.[1] ?? rowIn(text, data.rowNames));
}

/** A row of the learner's own file that is named as it is there: `moon bell 9`. */
function rowIn(text: string, rowNames: readonly string[]): string | null {
  if (!OF_INPUT.test(text)) return null;
  // Numbers alone are words of any sentence.
  const place = longestNamed(text, rowNames, /\p{L}/u);
  return place === null ? null : rowNames[place];
}

/** What to light for it; nothing if the run has no such input. */
export function litBy({ place }: NamedInput): { pattern?: number } {
  return place === null ? {} : { pattern: place };
}

/** An input of the frame. */
export function inputOfRow(row: number, { shown: { main } }: LiveState): NamedInput {
  const { inputs, units, x, codes, reconstructions, rowNames, probe } = main;
  return {
    name: rowNames[row],
    x: x.subarray(row * inputs, (row + 1) * inputs),
    code: codes.subarray(row * units, (row + 1) * units),
    output: reconstructions.subarray(row * inputs, (row + 1) * inputs),
    place: probe ? probe[row] : row,
  };
}

function passed(name: string, x: Float32Array, place: number | null, state: LiveState): NamedInput {
  const { codes, reconstructions } = passThrough(state.shown.main, x);
  return { name, x, code: codes, output: reconstructions, place };
}

/** Asks what the model makes of an input. */
export const OF_INPUT =
  /unit|lamp|neuron|light|\blit\b|activ|fire|code|pattern|input|output|reconstruct|rebuil|елемент|ламп|нейрон|світ|засвіч|актив|код|візерун|вх[оі]д|вихо?д|відтвор|реконстру/;
/** `on average`, `for example`: words of the set as well, but hardly meant. */
const PHRASE =
  /^(?:average|default|example|instance|screen|page|top|cpu|gpu|webgl|topk|relu|adam|lambda|chatgpt|gpt|js)$/;

/** A word of the data set without its quotes: `which units light for guitar?`, `the word music`, `на слові king`. */
function bareWord(text: string, words: readonly string[]): string | null {
  if (!OF_INPUT.test(text)) return null;
  const named = [
    ...text.matchAll(/\bword ([a-z][a-z-]+)/g),
    ...text.matchAll(/\b(?:for|on) ([a-z][a-z-]+)\s*[?.!]*$/g),
    ...text.matchAll(/\b(?:is|was) ([a-z][a-z-]+) (?:reconstructed|rebuilt)/g),
    // Of Ukrainian letters no word of the set is made.
    ...(/\p{Script=Cyrillic}/u.test(text) ? text.matchAll(/(?<![\p{L}\d])([a-z][a-z-]+)/gu) : []),
  ].map(([, word]) => word);
  return named.find((word) => !PHRASE.test(word) && !isTalk(word) && words.includes(word)) ?? null;
}

function isTalk(word: string): boolean {
  const [stem] = stemsOf(word);
  return stem === undefined || isLight(stem);
}
