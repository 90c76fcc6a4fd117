import { FILE_LIMITS, type ReadProblem } from '../../data/read/problem';
import type { MessageId } from '../../locales/en';
import type { Text } from '../text';

const TEXTS: Record<ReadProblem['reason'], MessageId> = {
  'too large': 'own.tooLarge',
  empty: 'own.empty',
  binary: 'own.binary',
  workbook: 'own.workbook',
  mixed: 'own.mixed',
  'too many pictures': 'own.tooManyPictures',
  'not a picture': 'own.notPicture',
  'small picture': 'own.smallPicture',
  quotes: 'own.quotes',
  ragged: 'own.ragged',
  text: 'own.text',
  'empty cell': 'own.emptyCell',
  'not finite': 'own.notFinite',
  'too many rows': 'own.tooManyRows',
  'too many columns': 'own.tooManyColumns',
  'too few rows': 'own.tooFewRows',
  'too few columns': 'own.tooFewColumns',
  constant: 'own.constant',
  failed: 'own.failed',
};

const MEGABYTE = 1024 * 1024;

/** What is wrong with a file and what to do about it, as a sentence or two. */
export function readProblemText(problem: ReadProblem, { t, n }: Text): string {
  const { reason, row = 0, column = 0, name, got = 0, expected = 0, text = '', file = '' } = problem;
  return t(TEXTS[reason], {
    file,
    text,
    row: n.whole(row),
    column: t(name ? 'own.named' : 'own.unnamed', { number: n.whole(column), name: name ?? '' }),
    got: reason === 'too large' ? n.whole(Math.ceil(got / MEGABYTE)) : n.whole(got),
    expected: n.whole(expected),
    limit: n.whole(reason === 'too large' ? FILE_LIMITS.bytes / MEGABYTE : (problem.limit ?? 0)),
  });
}
