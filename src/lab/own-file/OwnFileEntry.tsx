import { lazy, Suspense } from 'react';
import { useLabState } from '../useLab';
import { useFileDrop } from './useFileDrop';

const OwnFileDialog = lazy(() => import('./OwnFileDialog'));

/** The way in for a file of the learner's own: files dropped on the page, and the dialog, loaded when it is wanted. */
export function OwnFileEntry() {
  const isOpen = useLabState((state) => state.choosingFile !== null);
  useFileDrop();
  return <Suspense>{isOpen && <OwnFileDialog />}</Suspense>;
}
