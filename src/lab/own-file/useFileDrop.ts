import { useEffect } from 'react';
import { askForFile } from '../choices';
import { useLab } from '../useLab';

/** Files that are dropped anywhere on the page go to the dialog, instead of replacing the page. */
export function useFileDrop(): void {
  const lab = useLab();
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const { items, files } = event.dataTransfer as DataTransfer;
      // Both are gone when the event is over.
      const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null);
      const plain = [...files];
      const ask = (found: readonly File[]) => found.length > 0 && askForFile(lab, found);
      import('./paths').then(({ droppedFiles }) => droppedFiles(entries, plain)).then(ask, () => ask(plain));
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [lab]);
}
