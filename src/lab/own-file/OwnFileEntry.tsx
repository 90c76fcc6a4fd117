import { chooseNoFile } from '../choices';
import { lazyPart } from '../part/lazy-part';
import { useLab, useLabState } from '../useLab';
import { useFileDrop } from './useFileDrop';

const OwnFileDialog = lazyPart('part.ownFile', () => import('./OwnFileDialog'));

/** The way in for a file of the learner's own: files dropped on the page, and the dialog, loaded when it is wanted. */
export function OwnFileEntry() {
  const lab = useLab();
  const isOpen = useLabState((state) => state.choosingFile !== null);
  useFileDrop();
  return isOpen && <OwnFileDialog onGiveUp={() => chooseNoFile(lab)} />;
}
