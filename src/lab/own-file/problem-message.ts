import { MEGABYTE, type ReadProblem } from '../../data/read/problem';
import type { MessageId } from '../../locales/en';
import type { Text } from '../text';

const TEXTS: Record<Exclude<ReadProblem['reason'], 'format'>, MessageId> = {
  'too large': 'own.tooLarge',
  empty: 'own.empty',
  binary: 'own.binary',
  mixed: 'own.mixed',
  folder: 'own.folder',
  'empty folder': 'own.emptyFolder',
  'too many pictures': 'own.tooManyPictures',
  'pictures too large': 'own.picturesTooLarge',
  'too many to cut': 'own.tooManyToCut',
  'not a picture': 'own.notPicture',
  'small picture': 'own.smallPicture',
  'bad json': 'own.badJson',
  'json shape': 'own.jsonShape',
  'json tables': 'own.jsonTables',
  'json depth': 'own.jsonDepth',
  'damaged gzip': 'own.damagedGzip',
  'too large unpacked': 'own.tooLargeUnpacked',
  'damaged array': 'own.damagedArray',
  'array type': 'own.arrayType',
  'array shape': 'own.arrayShape',
  'only labels': 'own.onlyLabels',
  ragged: 'own.ragged',
  shortened: 'own.shortened',
  'split thousands': 'own.splitThousands',
  'split numbers': 'own.splitNumbers',
  'one column': 'own.oneColumn',
  'no numbers': 'own.noNumbers',
  'head only': 'own.headOnly',
  'too few columns': 'own.tooFewColumns',
  'too many rows': 'own.tooManyRows',
  'too many columns': 'own.tooManyColumns',
  'too few rows': 'own.tooFewRows',
  'gaps everywhere': 'own.gapsEverywhere',
  'sample missing': 'own.sampleMissing',
  constant: 'own.constant',
  failed: 'own.failed',
};

/** What is wrong with a file and what to do about it, as a sentence or two. */
export function readProblemText(problem: ReadProblem, { t, n }: Text): string {
  const { reason, got = 0, expected = 0, limit = 0, text = '', file = '' } = problem;
  if (reason === 'format') return t('own.format', { format: (problem.format ?? '').replaceAll(' ', '') });
  const isSize = ['too large', 'too large unpacked', 'pictures too large'].includes(reason);
  return t(TEXTS[reason], {
    file,
    text,
    // Rounded up where it is too much, so that 20.001 MB are not called 20.
    got: isSize ? n.exact(Math.ceil(got / (MEGABYTE / 10)) / 10) : n.whole(got),
    count: got,
    expected: n.whole(expected),
    limit: n.whole(isSize ? limit / MEGABYTE : limit),
  });
}
