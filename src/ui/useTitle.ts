import { useEffect } from 'react';

/** The name of the window says where the reader is: in a list of windows, a history, and aloud on arrival. */
export function useTitle(...parts: readonly string[]): void {
  const title = [...parts, 'Sparselight'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
