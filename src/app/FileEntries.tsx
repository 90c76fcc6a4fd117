import { useEffect, useState } from 'react';
import { chooseNoFile } from '../lab/choices';
import { lazyPart } from '../lab/part/lazy-part';
import { useLab, useLabState } from '../lab/useLab';
import { openWith } from './useModelFile';

const OwnFileDialog = lazyPart('part.ownFile', () => import('../lab/own-file/OwnFileDialog'));
const DropOverlay = lazyPart('part.ownFile', () => import('./DropOverlay'));
const OpeningModel = lazyPart('part.ownFile', () => import('./OpeningModel'));

/** The ways in for files: those dropped anywhere on the page, and the dialog for data. Each is loaded when it is wanted. */
export function FileEntries({ onDropped }: { onDropped?(): void }) {
  const lab = useLab();
  const isChoosing = useLabState((state) => state.choosingFile !== null);
  const isOpening = useLabState((state) => state.openingModel !== null);
  const isOver = useFileDrop(onDropped);
  return (
    <>
      {isChoosing && <OwnFileDialog onGiveUp={() => chooseNoFile(lab)} />}
      {isOpening && <OpeningModel />}
      {isOver && <DropOverlay />}
    </>
  );
}

/**
 * Opens files that are dropped anywhere, instead of leaving the page for them.
 * @param onDropped goes to where the lab is to be seen
 * @returns whether some are held over the page
 */
function useFileDrop(onDropped?: () => void): boolean {
  const lab = useLab();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      const { type, dataTransfer, relatedTarget } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      if (type !== 'dragleave') event.preventDefault();
      if (type === 'dragover') setOver(true);
      // Leaving one element for another is not leaving the page.
      else if (type === 'drop' || relatedTarget === null) setOver(false);
      if (type !== 'drop') return;
      const { items, files } = dataTransfer;
      // Both are gone when the event is over.
      const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null);
      const plain = [...files];
      onDropped?.();
      void openWith(
        lab,
        plain[0]?.name ?? '',
        () => import('./dropped'),
        async ({ droppedFiles, openDropped }) => openDropped(lab, await droppedFiles(entries, plain)),
      );
    };
    const types = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of types) document.addEventListener(type, onDrag);
    return () => {
      for (const type of types) document.removeEventListener(type, onDrag);
    };
  }, [lab, onDropped]);
  return isOver;
}
