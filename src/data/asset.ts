import type { Look } from './dataset';
import type { TableChoices } from './read/choices';
import type { Preparation } from './read/prepare';
import type { PictureChoices } from './read/whole-pictures';

/** What is loaded once for a data set, and given to the worker: plain data that can be copied there. */
export type Asset = Photographs | Words | OwnFile;
export type AssetName = Asset['name'];

export interface Photographs {
  name: 'photographs';
  pictures: Photograph[];
}

/** One grey photograph. */
export interface Photograph {
  title: string;
  width: number;
  height: number;
  /** 0 … 255, row by row. */
  pixels: Uint8Array;
}

export interface Words {
  name: 'words';
  /** By frequency. */
  words: string[];
  /** Numbers per word. */
  dims: number;
  /** words × dims; `scale` times these numbers is the vector, of norm 1. */
  vectors: Int8Array;
  scale: number;
}

/** A file of the learner's own, read, centred and scaled as agreed. */
export interface OwnFile {
  name: 'file';
  /** Name of the file, the `file` of its RunConfig. */
  file: string;
  inputs: number;
  rows: number;
  /** rows × inputs. */
  x: Float32Array;
  rowNames: string[];
  /** A label per row as an index into `labelNames`; null if the file has no label column. */
  labels: Int32Array | null;
  labelNames: string[];
  look: Look;
  /** How it was made; absent in a file that an older page has kept. */
  source?: FileSource;
}

/** From which files an own data set was made and how, so that the same can be made of them again. */
export interface FileSource {
  /** Fingerprint of their bytes. */
  content: string;
  reading: FileReading;
}

/** How files were read, as far as it was chosen or has to be the same the next time. */
export type FileReading =
  | { kind: 'table'; choices: TableChoices; preparation: Preparation }
  | { kind: 'pictures'; choices: PictureChoices };
