import { FOUND_OUT } from '../../../src/data/read/choices';
import type { ModelSource } from '../../../src/share/file-source';

/** What models say of the learner's own files that they were trained on. */
export const TABLE: ModelSource = {
  content: '0123456789abcdef',
  rows: 2,
  reading: {
    kind: 'table',
    choices: { ...FOUND_OUT, separator: ';', decimal: ',', inputs: { 0: true, 3: false } },
    preparation: { centre: true, even: false, picture: false },
  },
};

export const PICTURES: ModelSource = {
  ...TABLE,
  reading: {
    kind: 'pictures',
    choices: {
      as: 'whole',
      patches: { size: 8, whiten: true },
      size: { width: 12, height: 9 },
      labels: 'folders',
      centre: false,
    },
  },
};
