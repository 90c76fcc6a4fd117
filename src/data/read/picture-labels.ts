import { FILE_LIMITS } from './problem';

/**
 * Where the labels of pictures come from: the names of the folders that their files lie in, or of the files. Folders
 * come first, since somebody sorted the pictures into them.
 */
export const LABEL_SOURCES = ['folders', 'names'] as const;
export type LabelSource = (typeof LABEL_SOURCES)[number];

/** A last run of digits, with the signs around it: `_01`, ` (3)`, `.12`, `-7b` is none. */
const NUMBERING = /[\s_.()\-–]*\d+[\s_.()\-–]*$/u;
/** Width and height, as programs that scale pictures write them: `_9x7`, `-640x480px`. */
const SIZE = /[\s_.()\-–]*\d+[x×]\d+(?:px)?[\s_.()\-–]*$/iu;
/** Signs that stand at the end of what is left. */
const SIGNS = /[\s_.()\-–]+$/u;

/** What the file's name says besides number and size: `cat` of `cat_01.png`, `dog` of `dog (3)_9x7.jpg`; may be empty. */
function labelInName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const stem = file.replace(/\.[^.]+$/, '');
  return stem.replace(SIZE, '').replace(NUMBERING, '').replace(SIGNS, '');
}

/** The folder that a picture lies in; empty where none is known. */
function labelInFolder(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/**
 * The label of every picture; null where they are none: all the same or empty, all different, or more than labels may be.
 * @param paths names of the files, with their folders where those are known: `train/cat/01.png`
 */
export function labelsOf(paths: readonly string[], source: LabelSource): string[] | null {
  const labels = paths.map(source === 'names' ? labelInName : labelInFolder);
  const different = new Set(labels);
  const areLabels =
    different.size > 1 && different.size <= FILE_LIMITS.labels && different.size < labels.length;
  return areLabels && !different.has('') ? labels : null;
}

/** Where labels are found, the best first. */
export function foundLabels(paths: readonly string[]): LabelSource[] {
  return LABEL_SOURCES.filter((source) => labelsOf(paths, source) !== null);
}
