import { useEffect, useRef } from 'react';
import { saidOnce, useText } from '../lab/text';
import { useLab } from '../lab/useLab';

/**
 * Says aloud, for those who do not see the step, what has come since the last time; what is there to begin with is read
 * with the step. `said`: sentences by what they are of.
 */
export function useSaid(said: Readonly<Record<string, string>>): void {
  const lab = useLab();
  const text = useText();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(Object.keys(said));
    if (!before) return;
    const fresh = Object.entries(said).filter(([id]) => !before.has(id));
    const sentences = fresh.map(([, sentence]) => sentence).join('. ');
    if (sentences !== '') lab.announce(saidOnce(sentences, text));
  });
}
