import { displayName } from '../../data/own-file';
import type { Lab } from '../lab';
import { MOST_FILE_MB, type Trouble } from './keeping';

/** Says what a reload would lose, and what to do. */
export function tellOfTrouble(lab: Lab, trouble: Trouble): void {
  if (trouble.kind === 'large file') {
    const name = displayName(trouble.file);
    lab.notify('info', { id: 'keep.largeFile', values: { name, limit: MOST_FILE_MB } });
    // In a frame of another site nothing can be kept, and nobody expects it to be.
  } else if (trouble.kind === 'full' || window.top === window) {
    lab.notify('info', { id: 'keep.notKept', values: { kind: trouble.kind } });
  }
}
